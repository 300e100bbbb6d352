import type { Card } from "../../../templates/cards/card.ts";
import { isPublished, type Fact } from "../../compute/fact.ts";
import { localeOf } from "../../compute/locale.ts";
import { inLanguage, titleOf, type PageRef } from "../../compute/pages.ts";
import { seriesOfEnterprise, type Series } from "../../compute/series.ts";
import { headlineOf, newestOf } from "../../compute/statistic.ts";
import { weaveOf } from "../../compute/weave.ts";
import { textIn } from "../../compute/words.ts";
import { weaveText } from "../../charts/weave.ts";
import { cardWords } from "../../messages/cards.ts";
import { factWords } from "../../messages/facts.ts";
import type { Enterprise } from "../../model/enterprise.ts";
import type { Observatory } from "../../model/observatory.ts";
import type { Language } from "../../model/text.ts";
import { brandOf } from "./brand.ts";
import { enterpriseRows, measureRows } from "./card-rows.ts";
import { commonOf, tagOf } from "./common.ts";
import { told } from "./figure.ts";
import { mapContent } from "./map-card.ts";
import { clothPicture, friezePicture, territoryPicture } from "./pictures.ts";

/** The card of a page in one language: every word and number comes from the facts that the page prints. */
export function cardOf(observatory: Observatory, page: PageRef, lang: Language): Card {
  const common = { ...commonOf(observatory, lang), title: titleOf(observatory, page, lang).text };
  return { ...common, ...contentOf(observatory, page, lang) };
}

type Content = Omit<Card, "lang" | "observatory" | "title" | "foot"> & { title?: string };

function contentOf(observatory: Observatory, page: PageRef, lang: Language): Content {
  const words = cardWords[lang];
  switch (page.kind) {
    case "enterprise":
      return enterpriseContent(observatory, observatory.enterprises.get(page.id)!, lang);
    case "indicator": {
      const indicator = observatory.indicators.get(page.id)!;
      return {
        kind: "indicator",
        kicker: `${words.indicator} · ${words.tells[indicator.tells]}`,
        sentence: textIn(indicator.counts, lang).text,
        ...enterpriseRows(observatory, page.id, lang),
      };
    }
    case "indicator-place": {
      const [indicator = "", territory = ""] = page.id.split("/");
      const { tells, counts } = observatory.indicators.get(indicator)!;
      return {
        kind: "indicator",
        kicker: `${words.indicator} · ${words.tells[tells]}`,
        sentence: textIn(counts, lang).text,
        ...enterpriseRows(observatory, indicator, lang, territory),
      };
    }
    case "measure": {
      const sentence = textIn(observatory.measures.get(page.id)!.describes, lang).text;
      const map = mapContent(observatory, page.id, lang);
      if (map !== undefined) return map;
      const values = measureRows(observatory, page.id, lang);
      return values.rows?.length === 0
        ? plain(sentence)
        : { kind: "indicator", kicker: words.measure, sentence, ...values };
    }
    case "territory":
      return territoryContent(observatory, page.id, lang);
    case "story": {
      const versions = observatory.stories.filter((one) => `${one.enterprise}/${one.slug}` === page.id);
      const story = inLanguage(versions, lang)!;
      const enterprise = observatory.enterprises.get(story.enterprise)!;
      const receipt = story.meta.place ? `${enterprise.name} · ${story.meta.place}` : enterprise.name;
      return {
        kind: "story",
        kicker: words.story,
        sentence: story.meta.lede,
        receipt,
        art: friezePicture,
        ...tagOf(enterprise, lang),
      };
    }
    case "group":
    case "sector": {
      const { describes } =
        page.kind === "group" ? observatory.groups.get(page.id)! : observatory.sectors.get(page.id)!;
      return plain(describes ? textIn(describes, lang).text : words[page.kind]);
    }
    case "editorial":
      return plain(
        inLanguage(
          observatory.pages.filter(({ slug }) => slug === page.id),
          lang,
        )!.meta.lede,
      );
    case "home":
      return {
        ...plain(textIn(observatory.settings.describes, lang).text),
        title: textIn(observatory.settings.tagline, lang).text,
      };
    default:
      return plain(textIn(observatory.settings.tagline, lang).text);
  }
}

function plain(sentence: string): Content {
  return { kind: "plain", kicker: "", sentence, art: friezePicture };
}

function enterpriseContent(observatory: Observatory, enterprise: Enterprise, lang: Language): Content {
  const words = cardWords[lang];
  const { evaluation } = enterprise;
  if (evaluation)
    return {
      kind: "question",
      kicker: words.report(enterprise.name, evaluation.year.slice(0, 4)),
      title: textIn(evaluation.question, lang).text,
      receipt: weaveText(weaveOf(observatory, enterprise.id), localeOf(observatory, lang), factWords(lang)),
      art: clothPicture(observatory, enterprise.id, "weld"),
      ...tagOf(enterprise, lang),
      ...brandOf(enterprise),
    };
  const sector = textIn(observatory.sectors.get(enterprise.sector)!.name, lang).text;
  const fact = keyFact(observatory, enterprise, lang);
  return {
    kind: "enterprise",
    kicker: [sector, enterprise.place, words.publicSources].filter(Boolean).join(" · "),
    sentence: textIn(enterprise.activity, lang).text,
    ...(fact ? told(fact, lang) : { receipt: words.noNumber }),
    art: clothPicture(observatory, enterprise.id, "linen"),
    ...tagOf(enterprise, lang),
    ...brandOf(enterprise),
  };
}

/** The figure an enterprise's card shows: the newest value of its longest series, things counted before rates and money. */
function keyFact(observatory: Observatory, enterprise: Enterprise, lang: Language): Fact | undefined {
  const series = seriesOfEnterprise(observatory, enterprise.id, lang).filter(
    ({ facts, breakdown }) => breakdown === undefined && facts.some((fact) => isPublished(fact) && fact.number),
  );
  const counted = ({ kind, indicator }: Series): boolean => {
    const unit = observatory.units.get(observatory.indicators.get(indicator)?.unit ?? "");
    return (kind === "count" || kind === "amount") && unit?.currency === undefined;
  };
  const [longest] = series.toSorted(
    (a, b) => Number(counted(b)) - Number(counted(a)) || b.facts.length - a.facts.length,
  );
  return longest && (newestOf(longest) ?? longest.facts.find(isPublished));
}

function territoryContent(observatory: Observatory, id: string, lang: Language): Content {
  const territory = observatory.territories.get(id)!;
  const words = cardWords[lang];
  const parent = territory.parent && observatory.territories.get(territory.parent);
  const headline = headlineOf(observatory, id, lang)[0];
  const fact = headline && newestOf(headline);
  const art = territoryPicture(observatory, id, lang);
  return {
    kind: "territory",
    kicker: parent ? `${words.territory} · ${textIn(parent.name, lang).text}` : words.territory,
    ...(territory.describes ? { sentence: textIn(territory.describes, lang).text } : {}),
    ...(fact ? told(fact, lang) : {}),
    ...(art ? { art } : {}),
  };
}
