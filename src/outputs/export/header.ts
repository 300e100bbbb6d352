import type { Observatory } from "../../model/observatory.ts";

/** What every data file says first: whose it is, of which day, under which licence. */
export function header({ settings }: Observatory) {
  return {
    observatory: settings.name,
    address: settings.address + settings.base,
    asOf: settings.asOf,
    licence: settings.licence.content,
  };
}
