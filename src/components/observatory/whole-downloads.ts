import { observationsDataset, statisticsDataset, sumsDataset, type Dataset } from "../../compute/datasets.ts";
import { disclosureWords } from "../../messages/disclosure.ts";
import { messagesFor } from "../../messages/messages.ts";
import type { Observatory } from "../../model/observatory.ts";
import type { Language } from "../../model/text.ts";

/** A file of the whole observatory, or the same rows in several formats. */
export interface WholeDownload {
  name: string;
  text: string;
  set: Dataset | undefined;
  files: readonly { format: string; path: string }[];
}

/** Downloads that hold everything of one sort. */
export function wholeDownloads(observatory: Observatory, lang: Language): WholeDownload[] {
  const { data } = messagesFor(lang);
  const { sums } = disclosureWords(lang);
  return [
    {
      name: data.observations,
      text: data.observationsText,
      set: observationsDataset(observatory),
      files: [{ format: "CSV", path: "data/observations.csv" }],
    },
    {
      name: data.statistics,
      text: data.statisticsText,
      set: statisticsDataset(observatory),
      files: [{ format: "CSV", path: "data/statistics.csv" }],
    },
    {
      name: sums.name,
      text: sums.text,
      set: sumsDataset(observatory),
      files: [
        { format: "CSV", path: "data/aggregates.csv" },
        { format: "JSON", path: "data/aggregates.json" },
      ],
    },
    {
      name: data.observatory,
      text: data.observatoryText,
      set: undefined,
      files: [{ format: "JSON", path: "data/observatory.json" }],
    },
  ];
}
