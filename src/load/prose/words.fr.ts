import type { ProseWords } from "./prose-words.ts";

/** What French puts around numbers. */
export const wordsFr: ProseWords = {
  months:
    "janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[ûu]t|septembre|octobre|novembre|d[ée]cembre|janv\\.?|f[ée]vr\\.?|sept\\.?|oct\\.?|nov\\.?|d[ée]c\\.?",
  between: "et|au|à|ou|-|–",
  beforeHour: "à|vers|dès|jusqu['’]à|avant|après|entre|de|et|pour|depuis|pause de",
  hours: "h|heures?",
  ranks: "ers?|[eè]res?|re|e|[eè]mes?|nde?|ds?|°|º",
  labels:
    "n[°º]|num[ée]ros?|no\\.|articles?|art\\.|pages?|pp?\\.|chapitres?|étapes?|figures?|fig\\.|tableaux?|niveaux?|lots?|phases?|versions?|lignes?|bus|trams?|salles?|agenda|objectifs?|ODD|ISO|groupes?|croisements?|reçus?|annexes?|axes?|rue|avenue|place|loi",
  beforeYear:
    "en|de|d['’]ici|depuis|dès|vers|fin|début|mi-?|jusqu['’]en|jusqu['’]à|avant|après|entre|et|à|pour|années?|exercices?|l['’]an|au|du|courant|automne|printemps|été|hiver|saison|rapport|bilan|enquête",
  sinceYear: "depuis|dès|jusqu['’]en|jusqu['’]à|avant|après|à partir de|d['’]ici",
  otherYear:
    "l['’]année (?:suivante|précédente|d['’]après|d['’]avant|dernière|passée)|l['’]an (?:dernier|passé|prochain)|an(?:née)?s? (?:plus tard|après|avant|plus tôt|auparavant)|aujourd['’]hui|désormais",
  outOf: "sur",
  rangeStart: "entre",
  rangeMiddle: "à|ou",
  fromValue: "de|d['’]",
  scales: { million: 1e6, millions: 1e6, milliard: 1e9, milliards: 1e9, mille: 1e3, mio: 1e6 },
  ofUnit: "de|d['’]",
  about:
    "environ|à peu près|près d(?:e|['’])|presque|autour d(?:e|['’])|aux alentours d(?:e|['’])|quelque|approximativement|env\\.|une? petite?",
  atLeast: "plus d(?:e|['’])|au moins|au-delà d(?:e|['’])|pas moins d(?:e|['’])|au minimum|minimum",
  atMost: "moins d(?:e|['’])|au plus|au maximum|maximum",
  aboutAfter: "environ|à peu près",
  changeBefore:
    "(?:(?:hauss|baiss|augment|progress|recul|diminu|croissance|cro[iî]|chut|perte|rédui|grandi|écart|différence|grimp)\\p{L}*(?:\\s+\\p{L}+)?\\s+(?:de|d['’])|(?:gagn|perd)\\p{L}*(?:\\s+\\p{L}+)?)",
  changeAfter:
    "de plus|de moins|en plus|en moins|supplémentaires?|points? de pourcentage|points? de %|fois|autres?|nouveaux|nouvelles|premiers|premières|derniers|dernières",
  partAfter: "(?:de\\s+(?:l['’]|la|cette|notre|nos|leur|leurs|ces|ses|son|sa)|du|des|d['’]entre|parmi)",
  partBefore: "parmi|dont|d['’]entre|parmi lesquels|parmi lesquelles",
  ofAll: "en|à|au|aux|et|ou|fin|dès|par|dans|sont|étaient|était|est|différente?s|(?:au|en) total",
  others:
    "voisine?s?|d['’]à côté|ailleurs|concurren\\p{L}+|rival\\p{L}*|(?<!(?:dans|de|à|pour|par) )la (?:Belgique|France|Wallonie|Flandre|région|ville|commune)|autres? (?:coopératives?|associations?|entreprises?|services?|magasins?|ateliers?|structures?)",
  goesOn:
    "en|pour|à|au|aux|et|ou|puis|contre|depuis|sont|ont|était|étaient|est|a|avaient|encore|cette|l['’]|le|la|qui|par|chaque|dans|chez|fin|ensuite|déjà",
  joins: "et|puis|mais|alors",
  women: "femmes?|salariées|travailleuses|passagères|coopératrices",
  men: "hommes?",
  stop: new Set(
    "depuis création total totale nombre part parts chaque jour jours mois année années an ans personnes personne ensemble avec sans pour dans chez qui ont est sont par plus moins après avant encore toujours trois deux leur leurs tous toutes cette nous différents différentes entreprise entreprises moyen moyenne montant temps apporté apportés publiques public dix ici lors entre réalisés évolution croissance".split(
      " ",
    ),
  ),
};
