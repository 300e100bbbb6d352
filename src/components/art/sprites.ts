import { type Grid, times } from "./grid.ts";

/** A wind turbine, one blade up. */
export const turbineUp: Grid = [
  ...times(8, "...............k"),
  "...............y",
  ".............kkkkk",
  "............k..k..k",
  "..........kk...k...kk",
  "........kk.....k.....kk",
  "......kk.......k.......kk",
  ...times(21, "...............k"),
  "..............kkk",
  "..............kkk",
];

/** A wind turbine, two blades up. */
export const turbineDown: Grid = [
  "k.............k",
  ".kk.........kk.",
  "...kk.....kk...",
  ".....kk.kk.....",
  "......kyk......",
  ...times(17, ".......k......."),
  "......kkk......",
  "......kkk......",
];

/** Dunes of the coast. */
export const dunes: Grid = [
  "...............y.........",
  "....yyyy....yyyyyyy......",
  ".yyyyyyyyyyyyyyyyyyyyyyy.",
  "yyyyyyyyyyyyyyyyyyyyyyyyyy",
];

/** A belfry with its flag. */
export const belfry: Grid = [
  "......y......",
  "......kyy....",
  "......k......",
  "......k......",
  ".....kkk.....",
  ".....kkk.....",
  ".....kkk.....",
  "....kkkkk....",
  "...kkkkkkk...",
  "....kkkkk....",
  "..kkkkkkkkk..",
  "..kkyyyyykk..",
  "..kkyykyykk..",
  "..kkyykkykk..",
  "..kkyyyyykk..",
  "..kkkkkkkkk..",
  "kkkkkkkkkkkkk",
  ".kkkkkkkkkkk.",
  ".kkkkkkkkkkk.",
  ".kk.kk.kk.kk.",
  ".kk.kk.kk.kk.",
  ".kk.kk.kk.kk.",
  ".kkkkkkkkkkk.",
  ".kkkkkkkkkkk.",
  ".kk.kk.kk.kk.",
  ".kk.kk.kk.kk.",
  ".kk.kk.kk.kk.",
  ".kkkkkkkkkkk.",
  ".kkkkkkkkkkk.",
  ".kkkk...kkkk.",
  ".kkk.....kkk.",
  ".kkk.....kkk.",
  ".kkk.....kkk.",
];

/** Slag heaps of the coalfield. */
export const heaps: Grid = [
  "..............kkk.........................",
  "............kkkkkkk.......................",
  "...........kkkkkkkkk......................",
  "..........kkkkkkkkkkkk......kkk...........",
  ".........kkkkkkkkkkkkkk...kkkkkk..........",
  "........kkkkkkkkkkkkkkkkkkkkkkkkk.........",
  ".......kkkkkkkkkkkkkkkkkkkkkkkkkkkk.......",
  "......kkkkkkkkkkkkkkkkkkkkkkkkkkkkkk......",
  ".....kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk.....",
  "....kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk....",
  "...kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk...",
  "..kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk..",
  ".kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk.",
  "kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk",
];

/** A triumphal arch in a park. */
export const arch: Grid = [
  "..........kkk..........",
  "........kkyyykk........",
  ".......kk.yyy.kk.......",
  ".yyyyyyyyyyyyyyyyyyyyy.",
  ".yyyyyyyyyyyyyyyyyyyyy.",
  "mmmmmmmmmmmmmmmmmmmmmmm",
  ".mmmmmmmmmmmmmmmmmmmmm.",
  ".mmm..mmmm...mmmm..mmm.",
  ".mm....mm.....mm....mm.",
  ".mm....mm.....mm....mm.",
  ".mm....mm.....mm....mm.",
  ".mm....mm.....mm....mm.",
  ".mm....mm.....mm....mm.",
  ".mm....mm.....mm....mm.",
];

/** A village church with a red roof. */
export const church: Grid = [
  "...k............",
  "...k............",
  "..kkk...........",
  "..kkk...........",
  ".kkkkk..........",
  ".kkkkk..........",
  "wwwwwww.........",
  "ww.w.ww.........",
  "ww.w.ww.........",
  "wwwwwwwmmmmmmmm.",
  "wwwwwwwmmmmmmmmm",
  "wwwwwwwwwwwwwwww",
  "ww...wwww.ww.ww.",
  "ww...wwww.ww.ww.",
  "wwkkkwwwwwwwwww.",
  "wwkkkwwwwwwwwww.",
];

/** A barge on the canal. */
export const barge: Grid = [
  "......................mmmm....",
  "....yyy..yyyy..yyy....mwwm....",
  "....yyy..yyyy..yyy....mmmm....",
  "kkkkkkkkkkkkkkkkkkkkkkkkkkkkkk",
  ".kkkkkkkkkkkkkkkkkkkkkkkkkkkk.",
  "...mmmmmmmmmmmmmmmmmmmmmmmm...",
];
