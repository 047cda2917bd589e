import type { Personalize } from '@aws-sdk/client-personalize';
import { itemsOf } from './items.ts';

export interface Job {
  readonly arn: string;
  readonly jobName?: string | undefined;
  readonly status?: string | undefined;
  readonly creationDateTime?: Date | undefined;
}

export interface JobFacts {
  readonly role?: string | undefined;
  /** Addresses in S3. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** A kind of job: none can be deleted, and only what it works on says that it exists. */
export interface JobKind {
  readonly noun: string;
  list(personalize: Personalize, on: string): Promise<Job[]>;
  read(personalize: Personalize, arn: string): Promise<JobFacts>;
}

export const importJobs: JobKind = {
  noun: 'dataset import job',
  async list(personalize, datasetArn) {
    const pages = personalize.paginateListDatasetImportJobs({ datasetArn });
    const jobs = await itemsOf(pages, (page) => page.datasetImportJobs);
    return jobs.map(({ datasetImportJobArn: arn = '', ...job }) => ({ arn, ...job }));
  },
  async read(personalize, datasetImportJobArn) {
    const { datasetImportJob: job } = await personalize.describeDatasetImportJob({
      datasetImportJobArn,
    });
    return { role: job?.roleArn, from: job?.dataSource?.dataLocation };
  },
};

export const exportJobs: JobKind = {
  noun: 'dataset export job',
  async list(personalize, datasetArn) {
    const pages = personalize.paginateListDatasetExportJobs({ datasetArn });
    const jobs = await itemsOf(pages, (page) => page.datasetExportJobs);
    return jobs.map(({ datasetExportJobArn: arn = '', ...job }) => ({ arn, ...job }));
  },
  async read(personalize, datasetExportJobArn) {
    const { datasetExportJob: job } = await personalize.describeDatasetExportJob({
      datasetExportJobArn,
    });
    return { role: job?.roleArn, to: job?.jobOutput?.s3DataDestination?.path };
  },
};

export const batchInferenceJobs: JobKind = {
  noun: 'batch inference job',
  async list(personalize, solutionVersionArn) {
    const pages = personalize.paginateListBatchInferenceJobs({ solutionVersionArn });
    const jobs = await itemsOf(pages, (page) => page.batchInferenceJobs);
    return jobs.map(({ batchInferenceJobArn: arn = '', ...job }) => ({ arn, ...job }));
  },
  async read(personalize, batchInferenceJobArn) {
    const { batchInferenceJob: job } = await personalize.describeBatchInferenceJob({
      batchInferenceJobArn,
    });
    return {
      role: job?.roleArn,
      from: job?.jobInput?.s3DataSource?.path,
      to: job?.jobOutput?.s3DataDestination?.path,
    };
  },
};

export const batchSegmentJobs: JobKind = {
  noun: 'batch segment job',
  async list(personalize, solutionVersionArn) {
    const pages = personalize.paginateListBatchSegmentJobs({ solutionVersionArn });
    const jobs = await itemsOf(pages, (page) => page.batchSegmentJobs);
    return jobs.map(({ batchSegmentJobArn: arn = '', ...job }) => ({ arn, ...job }));
  },
  async read(personalize, batchSegmentJobArn) {
    const { batchSegmentJob: job } = await personalize.describeBatchSegmentJob({
      batchSegmentJobArn,
    });
    return {
      role: job?.roleArn,
      from: job?.jobInput?.s3DataSource?.path,
      to: job?.jobOutput?.s3DataDestination?.path,
    };
  },
};

/** It takes up to a day. The SDK has no paginator for it. */
export const dataDeletionJobs: JobKind = {
  noun: 'data deletion job',
  async list(personalize, datasetGroupArn) {
    const jobs: Job[] = [];
    let nextToken: string | undefined;
    do {
      const page = await personalize.listDataDeletionJobs({ datasetGroupArn, nextToken });
      for (const { dataDeletionJobArn: arn = '', ...job } of page.dataDeletionJobs ?? [])
        jobs.push({ arn, ...job });
      nextToken = page.nextToken;
    } while (nextToken !== undefined);
    return jobs;
  },
  async read(personalize, dataDeletionJobArn) {
    const { dataDeletionJob: job } = await personalize.describeDataDeletionJob({
      dataDeletionJobArn,
    });
    return { role: job?.roleArn, from: job?.dataSource?.dataLocation };
  },
};
