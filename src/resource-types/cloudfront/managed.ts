/**
 * AWS's managed policies, which every account has under these ids; nobody can delete them, so they need not be looked
 * at. Source: CloudFront guide, `Use managed cache policies`, `… origin request policies`, `… response headers
 * policies`. One that is newer than this list is recognised by its own description.
 */
const managed: ReadonlySet<string> = new Set([
  // Amplify, CachingDisabled, CachingOptimized, CachingOptimizedForUncompressedObjects, Elemental-MediaPackage
  '2e54312d-136d-493c-8eb9-b001f22f67d2',
  '4135ea2d-6df8-44a3-9df3-4b5a84be39ad',
  '658327ea-f89d-4fab-a63d-7e88639e58f6',
  'b2884449-e4de-46a7-ac36-70bc7f1ddd6d',
  '08627262-05a9-4f76-9ded-b50ca2e3a84f',
  // UseOriginCacheControlHeaders, UseOriginCacheControlHeaders-QueryStrings
  '83da9c7e-98b4-4e11-a168-04f0df8e2c65',
  '4cc15a8a-d715-48a4-82b8-cc0b614638fe',
  // AllViewer, AllViewerAndCloudFrontHeaders-2022-06, AllViewerExceptHostHeader, CORS-CustomOrigin, CORS-S3Origin
  '216adef6-5c7f-47e4-b989-5492eafa07d3',
  '33f36d7e-f396-46d9-90e0-52428a34d9dc',
  'b689b0a8-53d0-40ab-baf2-68738e2966ac',
  '59781a5b-3903-41f3-afcb-af62929ccde1',
  '88a5eaf4-2fd4-4709-b370-b4c650ea3fcf',
  // Elemental-MediaTailor-PersonalizedManifests, HostHeaderOnly, UserAgentRefererHeaders
  '775133bc-15f2-49f9-abea-afb2e0bf67d2',
  'bf0718e1-ba1e-49d1-88b1-f726733018ae',
  'acba4595-bd28-49b8-b9fe-13317c0390fa',
  // CORS-and-SecurityHeaders, CORS-With-Preflight, CORS-with-preflight-and-SecurityHeaders, SecurityHeaders, SimpleCORS
  'e61eb60c-9c35-4d20-a928-2b84e02af89c',
  '5cc3b908-e619-4b99-88e5-2cf7f45965bd',
  'eaab4381-ed33-4a86-88ca-d9558dc6cd63',
  '67f7725c-6f97-4210-82d7-5512b31e9d03',
  '60669652-455b-4ae9-85a4-c4c02393f86c',
]);

export function isManaged(policy: string | undefined): boolean {
  return policy !== undefined && managed.has(policy);
}
