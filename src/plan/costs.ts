/**
 * US cents an hour that a resource costs by being there, for an order only: the smallest usual size, us-east-1, without
 * traffic: rough figures (mem), which decide an order only. A job that was cancelled has four minutes: what
 * is not in this table can wait for the sweep. What costs while it runs counts as if it ran.
 */
export const centsAnHour: Readonly<Record<string, number>> = {
  'redshift:cluster': 54,
  'kafka:cluster': 30,
  'sagemaker:hyper-parameter-tuning-job': 23,
  'sagemaker:training-job': 23,
  'sagemaker:processing-job': 23,
  'sagemaker:transform-job': 23,
  'eks:nodegroup': 20,
  'autoscaling:autoscalinggroup': 20,
  'personalize:campaign': 20,
  'personalize:recommender': 20,
  'rds:db': 17,
  'rds:cluster': 17,
  'elasticache:replicationgroup': 14,
  'elasticache:serverlesscache': 13,
  'sagemaker:endpoint': 12,
  'es:domain': 11,
  'eks:cluster': 10,
  'ec2:instance': 10,
  'ec2:spot-instances-request': 10,
  'ecs:service': 10,
  'ecs:task': 5,
  'elasticache:cluster': 7,
  'sagemaker:notebook-instance': 6,
  'sagemaker:app': 5,
  'ec2:transit-gateway-attachment': 5,
  'ec2:vpn-connection': 5,
  'ec2:natgateway': 4.5,
  'elasticloadbalancing:loadbalancer': 2.3,
  'kinesis:stream': 1.5,
  'ec2:vpc-endpoint': 1,
  'ec2:elastic-ip': 0.5,
  'eks:fargateprofile': 5,
};
