declare module "virtual:vises-pictures" {
  /** The pictures that may be shown, by their path from the observatory's root. */
  const pictures: Readonly<Record<string, import("astro").ImageMetadata>>;
  export default pictures;
}
