import { isPublished, type Fact } from "../../compute/fact.ts";
import { markup, type Markup } from "../markup.ts";
import { isSign, valueParts } from "../../compute/value-parts.ts";

function published(fact: Fact): Markup {
  const { before, number, after } = valueParts(fact);
  if (number === "") return markup`<b class="value-words">${after}</b>`;
  // A sign such as % or € is set as large as its number, whatever words follow.
  const sign =
    isSign(fact.unit) && after.trimStart().startsWith(fact.unit) ? after.indexOf(fact.unit) + fact.unit.length : 0;
  const rest = after.slice(sign);
  const unit = rest === "" ? markup`` : markup`<span class="value-unit">${rest}</span>`;
  const currency = /[€$£]\u00A0?$/.exec(before)?.[0] ?? "";
  const words = before.slice(0, before.length - currency.length);
  const bound = words === "" ? markup`` : markup`<span class="value-bound">${words}</span>`;
  return markup`${bound}<b>${currency}${number}${after.slice(0, sign)}</b>${unit}`;
}

/** A value as its state asks: large when published, boxed when missing or withheld, small when it does not apply. Its text is `fact.text`. */
export function valueMarkup(fact: Fact, size: "row" | "big" | "hero" = "row"): Markup {
  const inside = isPublished(fact) ? published(fact) : markup`${fact.text}`;
  return markup`<span class="value value-${size} is-${fact.mark} tells-${fact.tells}">${inside}</span>`;
}
