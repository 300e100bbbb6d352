import type { Observatory } from "../model/observatory.ts";

/** The same function, but each answer is worked out once: an observatory never changes, and a thousand pages ask it the same. */
export function once<Keys extends readonly string[], Made>(
  make: (observatory: Observatory, ...keys: Keys) => Made,
): (observatory: Observatory, ...keys: Keys) => Made {
  const made = new WeakMap<Observatory, Map<string, { answer: Made }>>();
  return (observatory, ...keys) => {
    const answers = made.get(observatory) ?? new Map<string, { answer: Made }>();
    made.set(observatory, answers);
    const key = keys.join("\n");
    const known = answers.get(key) ?? { answer: make(observatory, ...keys) };
    answers.set(key, known);
    return known.answer;
  };
}
