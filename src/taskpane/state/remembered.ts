/** A function of an object whose answer is kept as long as the object: for what is worked out of a workbook and asked for again and again. */
export function remembered<Given extends object, Answer>(make: (given: Given) => Answer): (given: Given) => Answer {
  const answers = new WeakMap<Given, { readonly answer: Answer }>();
  return (given) => {
    const known = answers.get(given);
    if (known !== undefined) return known.answer;
    const answer = make(given);
    answers.set(given, { answer });
    return answer;
  };
}
