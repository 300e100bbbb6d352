import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Card, CardBrand } from "../../../templates/cards/card.ts";
import { textOn } from "../../model/brand.ts";
import type { Enterprise } from "../../model/enterprise.ts";

const signature = "89504e470d0a1a0a";

/** The colour and the sign of an enterprise, for its cards; check has made sure that text can be read on the colour. */
export function brandOf({ id, brand, logo }: Enterprise): Pick<Card, "brand"> {
  const text = brand && textOn(brand.color);
  if (brand === undefined || text === undefined) return {};
  const sign = logo && logoOf(`content/photos/${id}/${logo.file}`);
  return { brand: { color: brand.color, text, ...(sign === undefined ? {} : { logo: sign }) } };
}

/** A PNG as data URI with the size its head tells; cards draw no other kind. */
function logoOf(file: string): CardBrand["logo"] {
  const place = path.join(process.env["VISES_ROOT"] ?? process.cwd(), file);
  const bytes = existsSync(place) ? readFileSync(place) : Buffer.alloc(0);
  if (bytes.subarray(0, 8).toString("hex") !== signature) return undefined;
  return {
    href: `data:image/png;base64,${bytes.toString("base64")}`,
    width: bytes.readUInt32BE(16),
    height: bytes.readUInt32BE(20),
  };
}
