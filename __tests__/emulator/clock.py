"""Time on AWS, shortened: how long things take there, times the setting `timeScale`.

States are evaluated when they are read, never by a thread: a rule keeps the moment at which
something began, and asks `due(began, "cloudfront.deploy")` whenever someone looks.
Marked (mem): a usual duration from experience, for which AWS publishes no number.
"""

import time

from emulator.settings import settings

SECONDS = {
    # CreateDistribution/UpdateDistribution until Status=Deployed: usually minutes (mem).
    "cloudfront.deploy": 240,
    # GetDistribution may still show the state before an update (go-to-k/cdkd).
    "cloudfront.stale": 10,
    # "up to 15 minutes" for a custom domain, CloudFront behind it: Cognito console; both ways (mem).
    "cognito.domain": 900,
    # "typically within a few hours", often 20-60 min: AWS Lambda@Edge guide, deleting functions.
    "lambda.replica": 1800,
    # "up to 20 minutes": AWS Lambda guide, VPC ENIs; P99 is 35 min in terraform-provider-aws.
    # Usually less (mem).
    "lambda.eni": 900,
    "lambda.eni.hidden": 30,  # not described at first: go-to-k/delstack waits 10 s
    "lambda.delete": 5,  # State=Deleting (botocore model); seconds (mem)
    "lambda.esm": 30,  # Deleting, seconds to minutes (mem)
    "lambda.pending": 3,  # State=Pending: seconds, minutes in a VPC (mem)
    "lambda.update": 3,  # LastUpdateStatus=InProgress (mem)
    "lambda.mapping": 10,  # a mapping's Creating, Updating (mem)
    "dynamodb.delete": 30,  # DELETING, seconds to minutes; the SDK's waiter polls each 20 s
    "dynamodb.update": 15,  # UPDATING (mem)
    "dynamodb.create": 10,  # CREATING (mem)
    "dynamodb.backup": 5,  # CREATING (mem)
    "dynamodb.replica": 24 * 3600,  # "24 hours": DynamoDB guide, global tables
    "logs.rewrite": 5,  # Lambda sends a live function's log events every few seconds (mem)
    # One DeleteRestApi, DeleteDomainName, DeleteVpcLink per 30 s: API Gateway quotas page.
    "apigateway.delete": 30,
    "apigateway.vpclink": 120,  # DELETING (mem)
    "apigateway.usageplan": 20,  # one UpdateUsagePlan per 20 s: API Gateway quotas page
    "ec2.terminate": 60,  # shutting-down (mem)
    "ec2.protection": 25,  # a flag switched off is read as on: go-to-k/cdkd
    "ec2.image.cooldown": 24 * 3600,  # "24 hours": EC2 guide, AMI deregistration protection
    "ec2.gone": 3600,  # "remains visible for approximately one hour": EC2 guide, terminate
    "ec2.nat": 120,  # deleting (mem)
    "ec2.endpoint": 120,  # interface endpoint deleting (mem)
    "ec2.endpoint.gateway": 15,  # gateway endpoint deleting (mem)
    "ec2.association": 20,  # a security group's with a second VPC, disassociating (mem)
    "ec2.prefixlist": 10,  # delete-in-progress (mem)
    "ec2.peering": 10,  # deleting (mem)
    "ec2.vpn": 180,  # deleting (mem)
    "ec2.vgw": 60,  # detaching (mem)
    "ec2.tgw": 60,  # deleting (mem)
    "ec2.tgw.attachment": 60,  # deleting (mem)
    "elbv2.eni": 90,  # the load balancer's network interfaces linger (mem)
    "autoscaling.delete": 60,  # "Delete in progress" until the instances have ended (mem)
    # An association with a domain is PROCESSING, CloudFront behind it: minutes (mem).
    "appsync.domain": 240,
    "appsync.merge": 20,  # MERGE_IN_PROGRESS, DELETION_IN_PROGRESS (mem)
    "personalize.delete": 120,  # DELETE PENDING + IN_PROGRESS (mem)
    "personalize.create": 30,  # CREATE PENDING + IN_PROGRESS (mem)
    "personalize.train": 1800,  # of a solution version, more with more data (mem)
    "personalize.deploy": 480,  # a campaign or recommender until ACTIVE (mem)
    "personalize.update": 300,  # of one of these (mem)
    "personalize.stop": 120,  # CREATE STOPPING; STOP PENDING + IN_PROGRESS (mem)
    "personalize.job": 900,  # imports, exports, batches (mem)
    "sagemaker.endpoint": 120,  # Deleting (mem)
    "sagemaker.notebook": 180,  # Stopping, Deleting (mem)
    "sagemaker.app": 300,  # "up to 20 minutes": SageMaker Studio guide, delete an app
    "sagemaker.create": 60,  # an endpoint's Creating, a notebook's Pending, a domain's, an app's (mem)
    "sagemaker.row": 24 * 3600,  # deleted apps are listed for a day: SageMaker guide, delete an app
    "sagemaker.domain": 240,  # Deleting, with its file system (mem)
    "sagemaker.profile": 20,  # a user profile's and a space's Deleting (mem)
    "sagemaker.job": 24 * 3600,  # "default is 1 day": SageMaker API, StoppingCondition
    "sagemaker.stop": 60,  # a job's, a pipeline execution's Stopping (mem)
    "efs.create": 10,  # creating (mem)
    "efs.mount": 90,  # a mount target's creating and deleting, a minute or two (mem)
    "efs.delete": 15,  # deleting (mem)
    "efs.replication": 180,  # "can take several minutes": EFS guide, delete-replications
    # A request waits, then its handler works: "asynchronous", Cloud Control guide (mem).
    "cloudcontrol.pending": 2,
    "cloudcontrol.delete": 30,
    "cloudformation.delete": 60,  # DELETE_IN_PROGRESS (mem)
    "cloudformation.retry": 180,  # a member's deletion is tried again for minutes (mem)
    "iam.consistency": 10,  # changes are eventually consistent: IAM guide, troubleshooting
    "iam.password": 5,  # a new login profile cannot be changed yet (mem)
    "kinesis.create": 15,  # CREATING (mem)
    "kinesis.delete": 30,  # DELETING (mem)
    "firehose.create": 30,  # CREATING (mem)
    "firehose.delete": 60,  # DELETING (mem)
    "secretsmanager.delete": 10,  # "a short delay": Secrets Manager API, DeleteSecret (mem)
    "secretsmanager.replica": 10,  # a replica that is being removed (mem)
    "states.delete": 60,  # DELETING, "usually within a minute": Step Functions API, DeleteStateMachine
    "events.replay": 3600,  # RUNNING: minutes to hours, by what is replayed (mem)
    "events.cancel": 30,  # CANCELLING (mem)
    "events.connection": 30,  # DELETING (mem)
    "scheduler.group": 30,  # DELETING, eventually consistent: Scheduler API, DeleteScheduleGroup
    "ses.pace": 1,  # "no more than once per second": SES API, DeleteEmailTemplate
    "ses.change": 2,  # being modified (mem)
    "amplify.pending": 15,  # a job's PENDING, then as long PROVISIONING (mem)
    "amplify.build": 1800,  # until a build times out by default: Amplify guide, quotas
    "amplify.cancel": 20,  # CANCELLING (mem)
    "amplify.domain": 30,  # CREATING (mem)
    "amplify.branch": 240,  # "Please wait a few minutes": amplify-hosting#2732
    "rds.create": 300,  # creating (mem)
    "rds.delete": 300,  # deleting (mem)
    "rds.interface": 330,  # an instance's interface, a while longer (mem)
    "rds.proxy": 300,  # creating, deleting (mem)
    "rds.proxy-interface": 330,  # a proxy's interfaces, a while longer (mem)
    "rds.snapshot": 120,  # creating (mem)
    "rds.leave": 300,  # removed from a global database, promoting (mem)
    # After what used it is gone, 10 to 20 minutes: serverless-domain-manager#32.
    "acm.release": 900,
    "waf.association": 120,  # an association that is gone is forgotten with a delay (mem)
    "glue.run": 3600,  # a crawl or a job run: minutes to hours (mem)
    "glue.stop": 60,  # STOPPING (mem)
    "codebuild.build": 3600,  # until a build times out by default: CodeBuild guide, build projects
    "codepipeline.execution": 3600,  # InProgress: as long as its actions (mem)
    "backup.job": 30,  # CREATING (mem)
    "backup.delete": 30,  # DELETING (mem)
    "ecs.stop": 60,  # a task's end, 30 s of it the default stopTimeout: ECS guide
    "ecs.shown": 3600,  # "for at least one hour": ECS API, DescribeTasks
    "eks.cluster": 180,  # DELETING (mem)
    "eks.nodegroup": 240,  # DELETING (mem)
    "eks.fargate": 120,  # DELETING (mem)
    "eks.addon": 30,  # DELETING (mem)
    "elasticache.create": 300,  # creating, some minutes (mem)
    "elasticache.delete": 240,  # deleting (mem)
    "opensearch.delete": 900,  # Deleted, and still described (mem)
    "msk.create": 60,  # CREATING, much longer in fact (mem)
    "msk.delete": 600,  # DELETING (mem)
    "redshift.delete": 240,  # deleting (mem)
    "redshift.snapshot": 60,  # creating (mem)
    "sqs.delete": 60,  # "takes up to 60 seconds": SQS API, DeleteQueue
    "s3.accesspoint": 60,  # still "attached" after its deletion (mem)
    # Deleted resources in the tagging API: instances hours (boto3#3341), volumes > 20 min
    # (aws-cli#4173).
    "tagging.ghost": 1200,
    "tagging.ghost.instance": 4 * 3600,
}


def now() -> float:
    stands: float | None = settings["now"]
    return time.time() if stands is None else stands


def after(duration: str | float) -> float:
    """Seconds that pass here for a duration on AWS, given by its name or in seconds."""
    return settings["timeScale"] * (SECONDS[duration] if isinstance(duration, str) else duration)


def due(began: float, duration: str | float) -> bool:
    """Whether what began then (a `now()`) and takes this long on AWS is over."""
    return now() >= began + after(duration)
