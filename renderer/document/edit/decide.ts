import type { Node } from '@tiptap/pm/model';
import type { Transaction } from '@tiptap/pm/state';
import { Step, StepResult } from '@tiptap/pm/transform';
import type { Edit } from './edit.ts';

/** Something that a clerk decides about sentences of last year's beside the text. */
export interface Decision {
  /** Sentences or figures kept this year, words meant to stay until they change, sentences gone and not wanted back. */
  what: 'confirmed' | 'figures' | 'standing' | 'dropped';
  /** Their keys; of what is meant to stay its words. */
  of: readonly string[];
  /** false when it is taken back. */
  isOn: boolean;
}

/** Changes no text: it is in the history, so that 撤销 takes a decision back in its turn. */
class DecisionStep extends Step {
  constructor(readonly decision: Decision) {
    super();
  }

  apply(doc: Node): StepResult {
    return StepResult.ok(doc);
  }

  invert(): Step {
    return new DecisionStep({ ...this.decision, isOn: !this.decision.isOn });
  }

  map(): Step {
    return this;
  }

  toJSON(): object {
    return { stepType: 'decision', ...this.decision };
  }
}

/** Whether a step changes nothing but what is decided beside the text. */
export const isDecision = (step: Step): boolean => step instanceof DecisionStep;

/** Decides, or takes a decision back. */
export const decide =
  (what: Decision['what'], of: readonly string[], isOn = true): Edit =>
  (tr) => {
    tr.step(new DecisionStep({ what, of, isOn }));
    return true;
  };

/** What a transaction decides, or takes back. */
export const decisionsIn = ({ steps }: Transaction): Decision[] =>
  steps.flatMap((step) => (step instanceof DecisionStep ? [step.decision] : []));
