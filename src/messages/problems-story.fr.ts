import type { RuleWords } from "./problem-words.ts";
import { small } from "./problems-small.fr.ts";

const { quote: q, meant, yaml, markup } = small;

/** French words for faults of stories and pages. */
export const storyRules: RuleWords<"story"> = {
  "story/block-inside": ({ actual }) => [
    `<${actual}> se trouve dans une phrase ou une liste.`,
    "Mettez-le seul sur sa ligne, avec une ligne vide avant et après.",
  ],
  "story/broken-front-matter": ({ other }) => yaml[other as keyof typeof yaml] ?? yaml.syntax,
  "story/broken-markup": ({ other }) => markup[other as keyof typeof markup] ?? markup.other,
  "story/computed-attribute": ({ field, other }) => [
    `${q(field)} de <${other}> n'est pas un simple texte : rien n'est calculé dans un récit.`,
    `Écrivez ${field === "{…}" ? 'nom="valeur"' : `${field}="…"`}.`,
  ],
  "story/consent-expired": ({ actual }) => [
    `L'accord pour ce récit a pris fin le ${actual} : il n'apparaît nulle part.`,
    "Redemandez l'accord, puis changez la date ; ou supprimez le récit.",
  ],
  "story/content-inside": ({ actual }) => [
    `Ce qui se trouve entre <${actual}> et </${actual}> ne serait pas montré.`,
    `Fermez-le aussitôt, <${actual} … />, et mettez le texte à côté.`,
  ],
  "story/event-handler": ({ actual }) => [
    `${q(actual)} exécuterait du code ; un récit se lit, il ne s'exécute pas.`,
    "Supprimez-le.",
  ],
  "story/expression": () => [
    "Ce qui se trouve entre { et } serait du code ; un récit se lit, il ne s'exécute pas.",
    'Écrivez le texte lui-même, ou un chiffre comme <Fact indicator="…" period="…" />. Pour le signe, écrivez \\{.',
  ],
  "story/front-matter-code": ({ actual }) => [
    `Cet en-tête se dit en ${q(actual)} ; seul du YAML simple est lu, et rien n'est exécuté.`,
    'Commencez le fichier par "---" seul, puis un champ par ligne, comme title: …',
  ],
  "story/html": ({ actual }) => [
    actual
      ? `<${actual}> est du HTML, et un récit n'en contient pas.`
      : "<> est du HTML, et un récit n'en contient pas.",
    "Écrivez en Markdown : *accent*, **fort**, [texte](adresse), - liste. Pour le signe, écrivez &lt;.",
  ],
  "story/image-without-credit": ({ actual, other }) => [
    `L'image ${q(actual)} n'a ni auteur ni accord.`,
    `Mettez-la dans content/photos/${other}/, décrivez-la sous "photos" dans data/enterprises/${other}.json, puis écrivez ../../photos/${other}/ devant son nom.`,
  ],
  "story/image-without-text": ({ actual }) => [
    `L'image ${q(actual)} ne dit rien à qui ne la voit pas.`,
    "Décrivez-la entre les crochets : ![ce qu'elle montre](fichier).",
  ],
  "story/import": ({ actual }) => [
    `Une ligne qui commence par ${q(actual)} serait du code ; un récit se lit, il ne s'exécute pas.`,
    "Supprimez-la : Fact, Change, Chart, Testimony, Crossing, Note, Cite et Plain sont toujours là. Si c'est une phrase, commencez-la autrement.",
  ],
  "story/missing-attribute": ({ field, other }) => [`Il manque ${q(field)} à <${other}>.`, `Ajoutez ${field}="…".`],
  "story/missing-image": ({ actual }) => [
    `L'image ${q(actual)} n'est pas là.`,
    "Dans un récit, montrez une photo de l'entreprise : ../../photos/<entreprise>/<fichier>. Dans une page, mettez l'image à côté du texte, ou dans public/ avec une adresse qui commence par \"/\".",
  ],
  "story/missing-translation": ({ actual, among }) => [
    `La page ${q(actual)} manque en ${among.join(", ")} : elle sera lue dans une autre langue.`,
    `Ajoutez ${among.map((lang) => `${actual}.${lang}.mdx`).join(", ")} quand vous le pourrez.`,
  ],
  "story/no-front-matter": () => [
    "Ce texte ne commence pas par son en-tête.",
    'Commencez le fichier par une ligne "---", puis title: … et lede: …, puis "---".',
  ],
  "story/remote-image": ({ actual }) => [
    `L'image est prise ailleurs (${actual}) : cet autre site saurait qui lit la page.`,
    "Si sa licence le permet, enregistrez l'image ici : dans content/photos/ pour un récit, à côté du texte pour une page.",
  ],
  "story/unknown-attribute": (said) => [`<${said.other}> n'a pas de ${q(said.field)}.`, meant(said)],
  "story/unknown-component": (said) => [`Il n'y a pas de composant <${said.actual}>.`, meant(said)],
  "story/unpublished-language": ({ among }) => [
    `Cet observatoire ne publie pas dans la langue de ce fichier, mais en ${among.join(", ")}.`,
    'Ajoutez la langue à "languages" dans data/observatory.json, ou supprimez le fichier.',
  ],
  "story/unsafe-link": ({ actual }) => [
    `Ce lien ne mènerait pas à une page : ${q(actual)}.`,
    "Seuls https:, http:, mailto:, tel: et les adresses de ce site sont permis.",
  ],
  "story/withdrawn": ({ actual }) => [
    `${q(actual)} est laissé de côté ici : son accord manque ou a pris fin.`,
    "Vérifiez que le récit se comprend encore sans lui.",
  ],
};
