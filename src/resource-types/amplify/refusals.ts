import type { Refusal } from '../contract.ts';

/** BadRequestException has many meanings, one of them `Rate exceeded`: each is told by its text. */
export const refusals: readonly Refusal[] = [
  {
    code: 'BadRequestException',
    text: /\bjobs?\b|\bbuild|in progress|not finished/i,
    patience: 300,
    remedy: 'A build is running: stop it in the Amplify console, then run again.',
  },
  {
    code: 'BadRequestException',
    text: /domain/i,
    patience: 120,
    remedy: 'Take the domain, or its subdomain for this branch, off in the Amplify console first.',
  },
  {
    // CloudFront, Certificate Manager or IAM did not do as Amplify asked.
    code: 'DependentServiceFailureException',
    patience: 600,
    remedy: 'A service that Amplify works with was not ready: run again later.',
  },
];
