/** Choices that a property test draws from its numbers, over and over. */
export class Dice {
  private at = 0;

  constructor(private readonly numbers: readonly number[]) {}

  /** A whole number from 0 up to `sides`, without it. */
  below(sides: number): number {
    const number = this.numbers[this.at % this.numbers.length] ?? 0;
    // The round is added in, so that a short list of numbers does not repeat itself.
    const round = Math.floor(this.at / this.numbers.length);
    this.at += 1;
    return (number + round * 7919) % sides;
  }

  oneIn(sides: number): boolean {
    return this.below(sides) === 0;
  }

  pick<T>(choices: readonly [T, ...T[]]): T {
    return choices[this.below(choices.length)] ?? choices[0];
  }
}
