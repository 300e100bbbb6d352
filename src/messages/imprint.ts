import type { Language } from "../model/text.ts";

const fr = {
  publisher: "Éditeur",
  responsible: "Responsable de la publication",
  registration: "Numéro d’enregistrement",
  address: "Adresse postale",
  contact: "Contact",
  host: "Hébergeur",
  noAddress: "Non indiquée dans les réglages de cette copie du site. Demandez-la à l’adresse de contact.",
  noHost: "Non indiqué dans les réglages de cette copie du site. Demandez-le à l’adresse de contact.",
};

/** Words of the legal notice: who publishes, who hosts. */
export type ImprintWords = typeof fr;

const nl: ImprintWords = {
  publisher: "Uitgever",
  responsible: "Verantwoordelijke uitgever",
  registration: "Registratienummer",
  address: "Postadres",
  contact: "Contact",
  host: "Host",
  noAddress: "Staat niet in de instellingen van deze kopie van de site. Vraag het via het contactadres.",
  noHost: "Staat niet in de instellingen van deze kopie van de site. Vraag het via het contactadres.",
};

const en: ImprintWords = {
  publisher: "Publisher",
  responsible: "Responsible for the publication",
  registration: "Registration number",
  address: "Postal address",
  contact: "Contact",
  host: "Host",
  noAddress: "Not stated in the settings of this copy of the site. Ask for it at the contact address.",
  noHost: "Not stated in the settings of this copy of the site. Ask at the contact address.",
};

/** Words of the legal notice in each language. */
export const imprintWords: Readonly<Record<Language, ImprintWords>> = { fr, nl, en };
