import Anchor from "./Anchor.astro";
import Border from "./Border.astro";
import Cloth from "./Cloth.astro";
import Heading from "./Heading.astro";
import Imprint from "./Imprint.astro";
import Lexicon from "./Lexicon.astro";
import Note from "./Note.astro";
import ReceiptExplained from "./ReceiptExplained.astro";
import SideBySide from "./SideBySide.astro";
import Steps from "./Steps.astro";
import Table from "./Table.astro";

/** What an editorial page may hold besides Markdown. */
export const editorialComponents = {
  Anchor,
  Border,
  Cloth,
  Imprint,
  Lexicon,
  Note,
  Receipt: ReceiptExplained,
  ReceiptExplained,
  SideBySide,
  Steps,
  h2: Heading,
  table: Table,
};
