/** Whether one letter is missing, too many, another or in its neighbour's place, in a word or in the beginning of one. */
export function isOneOff(typed: string, word: string): boolean {
  const lengths = [typed.length - 1, typed.length, typed.length + 1];
  return [word, ...lengths.map((length) => word.slice(0, length))].some((other) => isOneStep(typed, other));
}

function isOneStep(one: string, other: string): boolean {
  let same = 0;
  while (same < one.length && one[same] === other[same]) same += 1;
  const [left, right] = [one.slice(same), other.slice(same)];
  return (
    left.slice(1) === right ||
    left === right.slice(1) ||
    (left !== '' && right !== '' && left.slice(1) === right.slice(1)) ||
    (left.slice(2) === right.slice(2) && left[0] === right[1] && left[1] === right[0] && left.length > 1)
  );
}
