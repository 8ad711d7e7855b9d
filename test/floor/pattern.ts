import { RegExpParser, visitRegExpAST } from '@eslint-community/regexpp';
import { type Branch, below, type Finding, found, javascript } from './compat.ts';

/** The language of patterns that every browser of the floor reads, but for what the data says. */
const parser = new RegExpParser({ ecmaVersion: 2022 });

const ofPattern = (name: string): Branch | undefined => below(javascript.regular_expressions as Branch, name);

const ofFlag = (name: string): Branch | undefined =>
  below(below(javascript.builtins as Branch, 'RegExp'), name);

/** What a regular expression asks for that the floor lacks: it stops the whole script. */
export const patternFindings = (source: string, flags: string): Finding[] => {
  const findings: Finding[] = [];
  const tell = (feature: string, branch: Branch | undefined) => findings.push(...found(feature, branch));
  try {
    const set = parser.parseFlags(flags);
    for (const flag of ['dotAll', 'hasIndices', 'sticky', 'unicode'] as const)
      if (set[flag]) tell(`RegExp ${flag}`, ofFlag(flag));
    visitRegExpAST(parser.parsePattern(source, undefined, undefined, { unicode: set.unicode }), {
      onAssertionEnter: ({ kind }) => tell(`RegExp ${kind}`, ofPattern(`${kind}_assertion`)),
      onCapturingGroupEnter: ({ name }) =>
        name && tell('RegExp group name', ofPattern('named_capturing_group')),
      onCharacterSetEnter: ({ kind }) =>
        kind === 'property' && tell('RegExp \\p', ofPattern('unicode_character_class_escape')),
    });
  } catch (error) {
    findings.push({ feature: `RegExp ${source}`, lacks: (error as Error).message });
  }
  return findings;
};
