/** CloudFormation's types of what accounts and sign-in stand on, this run's own sign-in among it. */
export const foundations =
  /^AWS::(?:Organizations|ControlTower|SSO|IdentityStore)::|^AWS::IAM::OIDCProvider$/;
