import type { ProseWords } from "./prose-words.ts";

/** What English puts around numbers. */
export const wordsEn: ProseWords = {
  months:
    "january|february|march|april|may|june|july|august|september|october|november|december|jan\\.?|feb\\.?|aug\\.?|sept?\\.?|oct\\.?|nov\\.?|dec\\.?",
  between: "and|to|or|of|until|-|–",
  beforeHour: "at|until|till|by|from|before|after|around|between|to|and",
  hours: "h|hrs?|o['’]clock|hours?",
  ranks: "st|nd|rd|th",
  labels:
    "nos?\\.|articles?|art\\.|pages?|pp?\\.|chapters?|steps?|figures?|fig\\.|tables?|levels?|lots?|phases?|versions?|lines?|bus|tram|rooms?|agenda|goals?|SDG|ISO|groups?|crossings?|receipts?|annex(?:es)?|axis",
  beforeYear:
    "in|since|until|till|for|of|from|to|by|around|about|end|late|early|mid-?|before|after|between|and|the year|year|during|autumn|spring|summer|winter|season|report|survey",
  sinceYear: "since|until|till|before|after|from|by|up to",
  otherYear:
    "the (?:following|next|previous) year|the year (?:after|before)|a year (?:later|earlier)|years? (?:later|earlier|after|before|on)|last year|next year|today|nowadays",
  outOf: "out of|in|of(?: the| its| our)?",
  rangeStart: "between",
  rangeMiddle: "to|or",
  fromValue: "from",
  scales: { million: 1e6, millions: 1e6, billion: 1e9, billions: 1e9, thousand: 1e3, m: 1e6, bn: 1e9 },
  ofUnit: "of",
  about: "about|around|roughly|approximately|nearly|almost|some|close to|circa|ca\\.",
  atLeast: "more than|over|at least|no fewer than|not less than|above|upwards of|minimum",
  atMost: "less than|fewer than|under|at most|no more than|below|maximum",
  aboutAfter: "or so|approximately|roughly",
  changeBefore:
    "(?:(?:ris|rose|grow|grew|increas|decreas|fall|fell|drop|gain|los[et]|climb|declin|rais|reduc)\\p{L}*(?:\\s+\\p{L}+){0,3}\\s+by|(?:increase|decrease|growth|rise|fall|drop|decline|gain|loss|difference)\\s+of|up|down|gain\\p{L}*|los[et]\\p{L}*)",
  changeAfter:
    "more|fewer|less|extra|additional|higher|lower|percentage points?|times|fold|other|others|new|first|last",
  partAfter: "(?:of|from|among)\\s+(?:the|our|these|those|its|their|them|us|whom)",
  partBefore: "among|of (?:these|those|the|whom|which|them|its|our)|including|from among",
  ofAll: "in|at|and|or|on|by|per|are|were|was|is|as|altogether",
  others:
    "neighbours?|neighbouring|next door|elsewhere|competit\\p{L}+|rivals?|(?<!(?:in|of|from|for|to) )(?:Belgium|France|Flanders|Wallonia|the (?:city|town|region|municipality))|other (?:cooperatives?|associations?|enterprises?|services?|shops?|workshops?)",
  goesOn: "in|for|and|or|at|to|by|against|are|is|were|was|have|had|has|still|with|per|each|who|that|then|on|as",
  joins: "and|but|then|while",
  women: "women|woman",
  men: "men|man",
  stop: new Set(
    "since creation total number share each every day days month months year years people person together with without from that which have been after before still three more less than their your this those each different enterprise enterprises average amount time here other others long brought lived people's own out ten made part change growth".split(
      " ",
    ),
  ),
};
