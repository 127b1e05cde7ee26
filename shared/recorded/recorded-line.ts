/**
 * A sentence as shared code records it, which knows no language, and the same in Chinese. `{name}` stands for a value
 * that is carried over, `{count}` for figures, `{field}` for one word, such as a field of some credentials; `{said}` for one that is itself such a sentence, and `{kind}`, `{mode}`, `{platform}`,
 * `{right}`, `{round}` and `{trust}` for a word of that vocabulary. Figures tell two values of one sort apart.
 */
export type RecordedLine = readonly [recorded: string, chinese: string];
