/** "de" before a name, as French says it: "d’Adie", "du Relais", "des Petits Riens", "de La Navette". */
export function frenchOf(name: string): string {
  const masculine = /^Le (.+)$/su.exec(name);
  if (masculine) return `du ${masculine[1]}`;
  const plural = /^Les (.+)$/su.exec(name);
  if (plural) return `des ${plural[1]}`;
  return /^[aeiouàâäéèêëîïôöùûüœæ]/iu.test(name) ? `d’${name}` : `de ${name}`;
}
