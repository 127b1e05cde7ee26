/** What is tried with made-up examples is tried with the same ones every time: a failure is of the change, not of the day. */
import fc from 'fast-check';

fc.configureGlobal({ seed: 20261123 });
