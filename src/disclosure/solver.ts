import loadHighs from "highs";

/** A linear program whose bounds and costs change from one solve to the next, while its rows stay. */
export interface Program {
  /** The smallest Σ cost × column; only an answer whose status is "Optimal" proves anything. */
  minimise(low: Float64Array, high: Float64Array, cost: Float64Array): Answer;
  dispose(): void;
}

export interface Answer {
  readonly status: string;
  readonly columns: Float64Array;
}

export interface Row {
  readonly terms: readonly (readonly [column: number, factor: number])[];
  readonly low: number;
  readonly high: number;
}

/** Gives programs their solver, with the columns that are whole numbers; tests give another one. */
export type Solver = (columns: number, rows: readonly Row[], whole: readonly boolean[]) => Program;

let loaded: Promise<Solver> | undefined;

/** HiGHS, loaded once. Numbers reach it as doubles, never as text, so that none is rounded on the way. */
export function solver(): Promise<Solver> {
  loaded ??= loadHighs().then((highs) => {
    const names = new Map(Object.entries(highs.constants.modelStatus).map(([name, code]) => [code as number, name]));
    const { integer, continuous } = highs.constants.variableType;
    return (columns, rows, whole) => {
      const mixed = whole.some(Boolean);
      const starts = [0];
      const indices: number[] = [];
      const values: number[] = [];
      for (const row of rows) {
        for (const [column, factor] of row.terms) {
          indices.push(column);
          values.push(factor);
        }
        starts.push(indices.length);
      }
      const zeros = new Float64Array(columns);
      const model = highs.createModel({
        numCols: columns,
        numRows: rows.length,
        colCost: zeros,
        colLower: zeros,
        colUpper: zeros,
        rowLower: Float64Array.from(rows, (row) => row.low),
        rowUpper: Float64Array.from(rows, (row) => row.high),
        matrix: {
          format: "csr",
          numRows: rows.length,
          numCols: columns,
          starts: Int32Array.from(starts),
          indices: Int32Array.from(indices),
          values: Float64Array.from(values),
        },
        ...(mixed && { integrality: Int32Array.from(whole, (one) => (one ? integer : continuous)) }),
      });
      // A limit that is reached gives another status than Optimal, which is no proof: closed rather than open.
      model.options.set({ output_flag: false, time_limit: 60, random_seed: 0, ...(!mixed && { presolve: "off" }) });
      const all = { kind: "range", from: 0, to: columns - 1 } as const;
      return {
        minimise(low, high, cost) {
          model.changeColsBounds(all, low, high);
          model.changeColsCost(all, cost);
          model.zeroAllClocks();
          model.run();
          const name = names.get(model.getModelStatus()) ?? "unknown";
          if (name !== "optimal") return { status: name, columns: zeros };
          return { status: "Optimal", columns: Float64Array.from(model.getSolution().colValue) };
        },
        dispose: () => model.dispose(),
      };
    };
  });
  return loaded;
}
