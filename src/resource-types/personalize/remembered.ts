/** Asks only once for what cannot change, by client and key; a failure is not kept. */
export function remembered<Answer>() {
  const known = new WeakMap<object, Map<string, Promise<Answer>>>();
  return (client: object, key: string, ask: () => Promise<Answer>): Promise<Answer> => {
    const answers = known.get(client) ?? new Map<string, Promise<Answer>>();
    known.set(client, answers);
    const there = answers.get(key);
    if (there !== undefined) return there;
    const answer = ask();
    answers.set(key, answer);
    answer.catch(() => answers.delete(key));
    return answer;
  };
}
