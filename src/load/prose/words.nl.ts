import type { ProseWords } from "./prose-words.ts";

/** What Dutch puts around numbers. */
export const wordsNl: ProseWords = {
  months:
    "januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan\\.?|feb\\.?|sept?\\.?|okt\\.?|nov\\.?|dec\\.?",
  between: "en|tot|t\\.e\\.m\\.|of|-|–",
  beforeHour: "om|tot|vanaf|rond|voor|vóór|na|tegen|tussen|van|en|omstreeks|pauze van",
  hours: "u|uur",
  ranks: "[sd]te|ste|de|e|°|º",
  labels:
    "nr\\.?|nummers?|artikels?|artikelen|art\\.|pagina|blz\\.|p\\.|hoofdstuk|stap|stappen|figuur|fig\\.|tabel|niveau|lot|fase|versie|lijn|bus|tram|zaal|agenda|doelstelling|SDG|ISO|groep|kruising|bonnetje|bijlage|as",
  beforeYear:
    "in|sinds|tot|voor|over|van|vanaf|rond|omstreeks|eind|begin|midden|half|na|tussen|en|het jaar|jaar|boekjaar|tegen|sedert|uit|najaar|voorjaar|zomer|herfst|winter|lente|seizoen|verslag|rapport|enquête",
  sinceYear: "sinds|sedert|tot|vanaf|na|tegen|vóór",
  otherYear:
    "het (?:volgende|vorige) jaar|het jaar (?:daarna|daarvoor|nadien|erna|ervoor|erop)|vorig jaar|volgend jaar|jaar (?:later|eerder|daarna|nadien)|vandaag|intussen",
  outOf: "op(?: de)?|van de",
  rangeStart: "tussen(?: de)?",
  rangeMiddle: "tot|à|of",
  fromValue: "van",
  scales: { miljoen: 1e6, miljard: 1e9, duizend: 1e3, mln: 1e6, mld: 1e9, mio: 1e6 },
  ofUnit: "",
  about:
    "ongeveer|zowat|zo['’]n|circa|ca\\.|rond(?: de)?|omstreeks|bijna|nagenoeg|ruwweg|een kleine|een goede|om en bij de",
  atLeast: "meer dan|ruim|minstens|ten minste|minimaal|minimum|boven(?: de)?|niet minder dan",
  atMost: "minder dan|hoogstens|maximaal|maximum|ten hoogste|niet meer dan",
  aboutAfter: "ongeveer",
  changeBefore:
    "(?:(?:stijg|steeg|gestegen|daal|gedaald|groei|gegroeid|toen(?:ame|omen|am)|nam|neemt|namen|afn|afg|zak|verminder|verhoog|verlaag|win|verlies)\\p{L}*(?:\\s+(?!van\\b)\\p{L}+){0,3}\\s+met|(?:stijging|daling|groei|toename|afname|verschil|winst|verlies)\\s+van)",
  changeAfter: "meer|minder|extra|bijkomende?|hoger|lager|procentpunt(?:en)?|keer|maal|andere|nieuwe|eerste|laatste",
  partAfter: "(?:van|uit|onder)\\s+(?:de|het|ons|onze|die|deze|hun|haar|zijn|hen)",
  partBefore: "onder|waarvan|van wie|van de|van die|van deze|onder wie|waaronder",
  ofAll: "in|op|en|of|eind|bij|per|zijn|waren|was|is|samen",
  others:
    "buur|buurman|buurvrouw|buren|naburige?|hiernaast|elders|concurren\\p{L}+|(?<!(?:in|van|uit|voor|door) )(?:België|Frankrijk|Vlaanderen|Wallonië|de (?:stad|gemeente|regio))|andere (?:coöperaties?|verenigingen|ondernemingen|winkels?|ateliers?|diensten)",
  goesOn: "in|voor|en|of|op|naar|tegen|zijn|is|waren|was|had|hadden|heeft|nog|per|bij|die|dat|met|dan|al|eind|te",
  joins: "en|maar|dan|daarna",
  women: "vrouwen|vrouw|werkneemsters|medewerksters",
  men: "mannen|man",
  stop: new Set(
    "sinds start totaal totaalbedrag aantal deel aandeel elke iedere dag dagen maand maanden week jaar jaren mensen mens persoon personen samen met zonder voor naar door die dat een van het per meer minder nog altijd drie twee hun alle deze ons onze verschillende onderneming ondernemingen gemiddeld gemiddelde bedrag tijd hier later tussen lang andere evolutie groei uitgevoerde".split(
      " ",
    ),
  ),
};
