type Five = readonly [string, string, string, string, string];

/** Colours and typefaces of a chart, by the names of the design tokens. */
export interface Theme {
  paper: string;
  linen2: string;
  ink: string;
  ink2: string;
  rule: string;
  rule2: string;
  woad: string;
  woadFill: string;
  madder: string;
  madderFill: string;
  green: string;
  greenFill: string;
  weld: string;
  weldTint: string;
  weldInk: string;
  onWeld: string;
  sequential: Five;
  sequentialLabel: Five;
  diverging: Five;
  divergingLabel: Five;
  categorical: Five;
  sans: string;
  serif: string;
}

const five = (name: string): Five => [
  `var(--${name}-1)`,
  `var(--${name}-2)`,
  `var(--${name}-3)`,
  `var(--${name}-4)`,
  `var(--${name}-5)`,
];

/** For a page: the custom properties of src/styles/tokens.css; a band of another colour sets --chart-ground. */
export const pageTheme: Theme = {
  paper: "var(--chart-ground, var(--paper))",
  linen2: "var(--linen2)",
  ink: "var(--ink)",
  ink2: "var(--ink2)",
  rule: "var(--rule)",
  rule2: "var(--rule2)",
  woad: "var(--woad)",
  woadFill: "var(--woad-fill)",
  madder: "var(--madder)",
  madderFill: "var(--madder-fill)",
  green: "var(--green)",
  greenFill: "var(--green-fill)",
  weld: "var(--weld)",
  weldTint: "var(--weld-tint)",
  weldInk: "var(--weld-ink)",
  onWeld: "var(--on-weld)",
  sequential: five("seq"),
  sequentialLabel: five("seq-label"),
  diverging: five("div"),
  divergingLabel: five("div-label"),
  categorical: five("cat"),
  sans: "var(--sans)",
  serif: "var(--serif)",
};

/** For an image that stands alone on paper: the same values, written out. */
export const lightTheme: Theme = {
  paper: "#fcfbf7",
  linen2: "#e4dfd1",
  ink: "#1c1b22",
  ink2: "#54515c",
  rule: "#cbc6b8",
  rule2: "#8c8779",
  woad: "#27468f",
  woadFill: "#27468f",
  madder: "#a93424",
  madderFill: "#a93424",
  green: "#2a6b4c",
  greenFill: "#2a6b4c",
  weld: "#f4c02e",
  weldTint: "#fcebb6",
  weldInk: "#8a5e00",
  onWeld: "#1c1b22",
  sequential: ["#dde5f4", "#a9bce2", "#7a94d0", "#3f5fa9", "#1e3a78"],
  sequentialLabel: ["#1c1b22", "#1c1b22", "#1c1b22", "#fff", "#fff"],
  diverging: ["#a93424", "#cb7561", "#e4dfd1", "#6f88c4", "#27468f"],
  divergingLabel: ["#fcfbf7", "#1c1b22", "#1c1b22", "#1c1b22", "#fcfbf7"],
  categorical: ["#27468f", "#a93424", "#3e9473", "#b5850c", "#3a3842"],
  sans: "Archivo",
  serif: "Besley",
};

/** The same on a dark ground. */
export const darkTheme: Theme = {
  paper: "#17161b",
  linen2: "#2e2b36",
  ink: "#f4f0e6",
  ink2: "#bdb7c2",
  rule: "#45414d",
  rule2: "#7d7886",
  woad: "#9db4f2",
  woadFill: "#6c8ae4",
  madder: "#f2937f",
  madderFill: "#d65f49",
  green: "#7cc9a0",
  greenFill: "#4ca378",
  weld: "#f4c02e",
  weldTint: "#4a3c12",
  weldInk: "#f4c02e",
  onWeld: "#1c1b22",
  sequential: ["#2b3550", "#405084", "#7c96de", "#a3b8f3", "#d3deff"],
  sequentialLabel: ["#f4f0e6", "#f4f0e6", "#1c1b22", "#1c1b22", "#1c1b22"],
  diverging: ["#d65f49", "#a5503f", "#2e2b36", "#5069b0", "#6c8ae4"],
  divergingLabel: ["#17161b", "#f4f0e6", "#f4f0e6", "#f4f0e6", "#17161b"],
  categorical: ["#7f9bee", "#e06a52", "#4fb58a", "#e3b04b", "#f4f0e6"],
  sans: "Archivo",
  serif: "Besley",
};
