import { type Grid, times } from "./grid.ts";

/** The same picture in another thread. */
export function dyed(sprite: Grid, from: string, to: string): Grid {
  return sprite.map((row) => row.replaceAll(from, to));
}

/** A gabled house, lamps lit. */
export const gable: Grid = [
  "...m...",
  "...m...",
  "..mmm..",
  "..mmm..",
  ".mmmmm.",
  ".mmmmm.",
  "mmmmmmm",
  "mymmmym",
  "mymmmym",
  "mmmmmmm",
  "mymmmym",
  "mymmmym",
  "mmmkmmm",
  "mmmkmmm",
];

/** A stepped gable of the cloth towns. */
export const stepped: Grid = [
  "....w....",
  "....w....",
  "...www...",
  "...www...",
  "..wwwww..",
  "..wwwww..",
  ".wwwwwww.",
  ".wwwwwww.",
  "wwwwwwwww",
  "w.ww.ww.w",
  "w.ww.ww.w",
  "wwwwwwwww",
  "w.ww.ww.w",
  "w.wwkww.w",
  "wwwkkkwww",
  "wwwkkkwww",
];

/** A low worker's house. */
export const low: Grid = [
  "...g.....",
  "..ggg....",
  ".ggggggg.",
  "ggggggggg",
  "ggggggggg",
  "g.gg.gg.g",
  "g.gg.gg.g",
  "ggggkgggg",
  "ggggkgggg",
];

/** A poplar along the water. */
export const poplar: Grid = [".g.", ".g.", ...times(9, "ggg"), ".g.", ...times(3, ".k.")];

/** A fir of the Ardennes. */
export const fir: Grid = [
  ".....g.....",
  "....ggg....",
  "...ggggg...",
  ".....g.....",
  "....ggg....",
  "...ggggg...",
  "..ggggggg..",
  "....ggg....",
  "...ggggg...",
  "..ggggggg..",
  ".ggggggggg.",
  "ggggggggggg",
  ".....k.....",
  ".....k.....",
];

/** Someone standing. */
export const person: Grid = [".kk.", ".yy.", "mmmm", "mmmm", "mmmm", ".ww.", ".ww.", ".ww."];

/** A market stall under its striped awning. */
export const stall: Grid = [
  "mmppmmppmmpp",
  "mmppmmppmmpp",
  "mmppmmppmmpp",
  "k..........k",
  "k..........k",
  "k.gg..yy.m.k",
  "kgggyyyymmmk",
  "kkkkkkkkkkkk",
  "k..........k",
  "k..........k",
];

/** A bus stop. */
export const stop: Grid = ["wwww", "wyyw", "wwww", ...times(9, ".k..")];

/** A minibus, as long as its passengers are many. */
export const bus: Grid = [
  "..wwwwwwwwwwwwwwww..",
  ".wwwwwwwwwwwwwwwwww.",
  ".wpppwpppwpppwpppww.",
  ".wpppwpppwpppwpppww.",
  ".wpppwpppwpppwpppwww",
  "wwwwwwwwwwwwwwwwwwww",
  "wyyyyyyyyyyyyyyyyyyw",
  "wwwwwwwwwwwwwwwwwwww",
  "wwwwwwwwwwwwwwwwwwww",
  "..kkk.........kkk...",
];

/** A bicycle with a basket. */
export const bicycle: Grid = [
  "..kkk.......yyy",
  "...m.......myyy",
  "...mmmmmmmmm...",
  "...m.....m.m...",
  ".kkmk...m.kkmk.",
  "k..m.k.m.k.m..k",
  "k..mmmmm.k.m..k",
  "k....k...k....k",
  ".kkkk.....kkkk.",
];
