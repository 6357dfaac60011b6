import type { RuleExample } from '../../src/check/rule.js';
import { rules } from '../../src/check/rules/index.js';

const example = (texts: RuleExample): string => {
  const lines = Object.entries(texts).map(
    ([language, text]) => `${language}  ${text.replaceAll('\n', `\n${' '.repeat(language.length + 2)}`)}`,
  );
  return `\`\`\`text\n${lines.join('\n')}\n\`\`\``;
};

/** The page on the rules of `check`: what each is about, what it flags and what it must not. */
export function rulePage(): string {
  const sections = rules.map(
    ({ id, severity, unit, about, examples }) => `## \`${id}\`

${severity}${unit === 'clause' ? ', for parsed documents only' : ', for documents and lines'}. ${about}

Flags:

${examples.flags.map(example).join('\n\n')}

Passes:

${examples.passes.map(example).join('\n\n')}
`,
  );
  return `# The rules of \`clausealign check\`

Generated from the rules themselves by \`npm run document:rules\`. Severities are the defaults: \`clausealign.config.json\` grades rules anew or turns them off.

${sections.join('\n')}`;
}
