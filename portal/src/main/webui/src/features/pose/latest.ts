/**
 * At most one question under way; of those that come meanwhile only the newest is asked next. A question is put together
 * when it is sent, from what is known then.
 */
export class Latest<Q, A> {
  #busy = false;
  #next: (() => Q | undefined) | undefined;

  constructor(
    private readonly ask: (question: Q) => Promise<A>,
    private readonly onAnswer: (answer: A, question: Q) => void,
    private readonly onRefusal: (error: unknown, question: Q) => void,
  ) {}

  get busy(): boolean {
    return this.#busy;
  }

  put(question: () => Q | undefined): void {
    this.#next = question;
    if (!this.#busy) void this.#run();
  }

  async #run(): Promise<void> {
    this.#busy = true;
    try {
      while (this.#next !== undefined) {
        const question = this.#next();
        this.#next = undefined;
        if (question === undefined) continue;
        try {
          this.onAnswer(await this.ask(question), question);
        } catch (error) {
          this.onRefusal(error, question);
        }
      }
    } finally {
      this.#busy = false;
    }
  }
}
