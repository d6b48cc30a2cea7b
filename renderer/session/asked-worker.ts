/** A question as a worker gets it; `round` tells one from the next. */
export interface Asked<Question> {
  round: number;
  question: Question;
}

/** What the worker answers to the question of that round. */
export interface Answered<Answer> {
  round: number;
  answer: Answer;
}

interface Waiting<Answer> {
  resolve(answer: Answer): void;
  reject(error: Error): void;
}

/**
 * A worker of the page that answers questions, so that they keep nobody from typing. It starts with the first question; one
 * that fails is thrown at whoever waits for it, and another one is started for the next.
 */
export class AskedWorker<Question, Answer> {
  readonly #start: () => Worker;
  readonly #waiting = new Map<number, Waiting<Answer>>();
  #worker: Worker | null = null;
  #round = 0;

  /** @param start starts the worker, and tells it what it must know before the first question */
  constructor(start: () => Worker) {
    this.#start = start;
  }

  /** @throws Error when the worker cannot be started, the question cannot be sent, or the worker fails at this question or at one that is asked at the same time */
  ask(question: Question): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.#round += 1;
      const round = this.#round;
      this.#waiting.set(round, { resolve, reject });
      try {
        this.#running().postMessage({ round, question } satisfies Asked<Question>);
      } catch (error) {
        // What was never sent is never answered.
        this.#waiting.delete(round);
        reject(error);
      }
    });
  }

  /** Ends the worker; what was asked is not answered any more. */
  end(): void {
    this.#worker?.terminate();
    this.#worker = null;
    this.#waiting.clear();
  }

  #running(): Worker {
    if (this.#worker) return this.#worker;
    const worker = this.#start();
    worker.onmessage = ({ data: { round, answer } }: MessageEvent<Answered<Answer>>) => {
      this.#waiting.get(round)?.resolve(answer);
      this.#waiting.delete(round);
    };
    worker.onerror = ({ message }) => this.#fail(message);
    worker.onmessageerror = () => this.#fail('an answer that cannot be read');
    this.#worker = worker;
    return worker;
  }

  #fail(why: string): void {
    const waiting = [...this.#waiting.values()];
    this.end();
    for (const { reject } of waiting) reject(new Error(why));
  }
}
