import { answer, balancer, pairs } from './elastic-load-balancing.ts';
import type { Ground, Scenario } from './scenario.ts';

async function create({ aws, name, tags }: Ground) {
  const { CertificateArn = '' } = await (await aws.client('acm')).requestCertificate({
    DomainName: `${name}.example`,
    ValidationMethod: 'DNS',
    ...(Object.keys(tags).length > 0 && { Tags: pairs(tags) }),
  });
  return { id: CertificateArn.slice(CertificateArn.lastIndexOf('/') + 1) };
}

const arnOf = ({ aws }: Pick<Ground, 'aws'>, id: string) =>
  `arn:${aws.partition}:acm:${aws.region}:${aws.account}:certificate/${id}`;

/** A certificate, and a regional custom domain of API Gateway that serves with it. */
async function withDomain(ground: Ground, domain: Ground['tags']) {
  const made = await create(ground);
  await (await ground.aws.client('apigateway')).createDomainName({
    domainName: `${ground.name}.example`,
    regionalCertificateArn: arnOf(ground, made.id),
    endpointConfiguration: { types: ['REGIONAL'] },
    tags: { ...domain },
  });
  return made;
}

async function withBalancer(ground: Ground, tags: Ground['tags']) {
  const made = await create(ground);
  const LoadBalancerArn = await balancer({ ...ground, tags });
  await (await ground.aws.client('elbv2')).createListener({
    LoadBalancerArn,
    Protocol: 'HTTPS',
    Port: 443,
    Certificates: [{ CertificateArn: arnOf(ground, made.id) }],
    DefaultActions: [answer],
  });
  return made;
}

export const scenario: Scenario = {
  type: 'acm:certificate',
  deleteAction: 'acm:DeleteCertificate',
  create,
  async exists(aws, id) {
    for await (const page of (await aws.client('acm')).paginateListCertificates({}))
      if (page.CertificateSummaryList?.some(({ CertificateArn }) => CertificateArn?.endsWith(id)))
        return true;
    return false;
  },
  async destroy(aws, id) {
    await (await aws.client('acm')).deleteCertificate({ CertificateArn: arnOf({ aws }, id) });
  },
  variants: {
    'its custom domain goes too, and AWS holds it for a while after': {
      arrange: (ground) => withDomain(ground, ground.tags),
    },
    'its load balancer goes too': { arrange: (ground) => withBalancer(ground, ground.tags) },
  },
  refusals: {
    'a custom domain that is not ours serves with it': {
      arrange: (ground) => withDomain(ground, {}),
      outcome: 'blocked',
      blocker: /apigateway:domainname \S+\.example uses it/,
      remedy: /use something else/,
    },
    'a load balancer that is not ours serves with it': {
      arrange: (ground) => withBalancer(ground, {}),
      outcome: 'blocked',
      blocker: /elasticloadbalancing:loadbalancer app\S+ uses it/,
      remedy: /use something else/,
    },
  },
};
