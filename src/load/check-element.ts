import type { ComponentShape } from "../model/components.ts";
import type { Rule } from "../model/rules.ts";
import { placeOfNode, type Component, type MarkupCheck } from "./markup-check.ts";
import { nearest } from "./nearest.ts";
import type { TreeNode } from "./parse-markup.ts";
import type { Place } from "./place.ts";
import type { Details } from "./problem-list.ts";

/** Says whether an element is one of our components, in a place where it may stand, with literal attributes of its own. */
export function checkElement(node: TreeNode, depth: number, check: MarkupCheck): void {
  const { path, list, components } = check;
  const name = node.name ?? "";
  const place = placeOfNode(node);
  const shape = Object.hasOwn(components, name) ? components[name] : undefined;
  const own = new Set([...(shape?.needs ?? []), ...(shape?.may ?? [])]);
  const handler = node.attributes?.find(({ name: field = "" }) => /^on[a-z]/iu.test(field) && !own.has(field));
  if (handler !== undefined) {
    list.add("story/event-handler", path, placeOfNode(handler, place), { actual: handler.name ?? "" });
    return;
  }
  if (shape === undefined) {
    const among = Object.keys(components);
    const suggestion = name === "" || name.includes(".") ? undefined : nearest(name, among);
    const isHtml = /^[a-z]*$/u.test(name) && suggestion?.toLowerCase() !== name;
    list.add(
      isHtml ? "story/html" : "story/unknown-component",
      path,
      { ...place, length: name.length + 1 },
      {
        actual: name,
        ...(isHtml ? {} : { among }),
        ...(isHtml || suggestion === undefined ? {} : { suggestion }),
      },
    );
    return;
  }
  // On the top level stand the children of the root, whose depth is 0.
  if (shape.block && depth > 1) list.add("story/block-inside", path, place, { actual: name });
  if (!shape.holdsText && (node.children ?? []).some((child) => child.type !== "text" || child.value?.trim() !== ""))
    list.add("story/content-inside", path, place, { actual: name });
  const attributes = checkAttributes(node, name, shape, check);
  if (attributes !== undefined) check.checkComponent?.({ name, attributes, place }, list);
}

function checkAttributes(
  node: TreeNode,
  name: string,
  { needs, may, among = {} }: ComponentShape,
  { path, list }: MarkupCheck,
): Component["attributes"] | undefined {
  const found = new Map<string, { value: string; place: Place }>();
  const allowed = [...needs, ...may];
  const misspelt = new Set<string>();
  let right = true;
  const add = (rule: Rule, place: Place, details: Details): void => {
    right = false;
    list.add(rule, path, place, { other: name, ...details });
  };
  for (const attribute of node.attributes ?? []) {
    const place = placeOfNode(attribute, placeOfNode(node));
    const { name: field = "", value } = attribute;
    if (attribute.type !== "mdxJsxAttribute") add("story/computed-attribute", place, { field: "{…}" });
    else if (!allowed.includes(field)) {
      const suggestion = nearest(
        field,
        allowed.filter((one) => !node.attributes?.some((other) => other.name === one)),
      );
      if (suggestion !== undefined) misspelt.add(suggestion);
      add("story/unknown-attribute", place, {
        field,
        among: allowed,
        ...(suggestion === undefined ? {} : { suggestion }),
      });
    } else if (typeof value !== "string") add("story/computed-attribute", place, { field });
    else if (found.has(field)) add("data/duplicate-key", place, { field, other: `${place.line}` });
    else if (among[field]?.includes(value) === false) addUnknownValue(field, value, among[field] ?? [], place, add);
    else found.set(field, { value, place });
  }
  for (const field of needs)
    if (!found.has(field) && !misspelt.has(field) && !node.attributes?.some((attribute) => attribute.name === field))
      add("story/missing-attribute", placeOfNode(node), { field });
  return right ? found : undefined;
}

function addUnknownValue(
  field: string,
  value: string,
  among: readonly string[],
  place: Place,
  add: (rule: Rule, place: Place, details: Details) => void,
): void {
  const suggestion = nearest(value, among);
  add("data/unknown-value", place, {
    field,
    actual: value,
    among,
    ...(suggestion === undefined ? {} : { suggestion }),
  });
}
