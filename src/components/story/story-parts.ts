import { everyNode } from "../../compute/story-nodes.ts";
import type { Story } from "../../model/story.ts";
import { attributesOf } from "../../compute/story-reference.ts";

const longest = 2600;

/** True when a story is short enough to stand whole inside a report, and has no notes that would need ids of their own. */
export function isShort(story: Story): boolean {
  let letters = 0;
  let notes = false;
  everyNode(story, (node) => {
    if (node.type === "text") letters += node.value.length;
    if (node.type === "footnoteDefinition") notes = true;
  });
  return letters <= longest && !notes;
}

/** The first testimony a story tells, by id: the voice pulled out beside it. */
export function pulledVoice({ tree }: Story): string | undefined {
  for (const node of tree.children)
    if (node.type === "mdxJsxFlowElement" && node.name === "Testimony") return attributesOf(node)["id"];
  return undefined;
}
