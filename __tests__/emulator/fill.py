"""Fills a bucket with more versions than anybody wants to store: each is made when a listing comes to it."""

from dataclasses import dataclass

from moto.s3.models import FakeBucket, S3Backend, s3_backends


@dataclass
class Filling:
    keys: int
    versions: int
    made: int = 0  # keys, in the order in which they are listed

    def make(self, backend: S3Backend, bucket: FakeBucket, after: str, wanted: int) -> None:
        """Makes what a page of `wanted` versions behind the key `after` needs, and one more."""
        there = sum(name > after for name in bucket.keys)
        while there * self.versions <= wanted and self.made < self.keys:
            name = f"{self.made * 100 // self.keys:02}/object {self.made:07}"
            for _ in range(self.versions):
                backend.put_object(bucket.name, name, b"x", disable_notification=True)
            self.made += 1
            there += name > after


def fill(account: str, bucket: str, keys: int, versions: int) -> None:
    """`versions` of each of `keys` objects, named `00/object 0000000` and so on."""
    backend = next(each for each in s3_backends[account].values() if bucket in each.buckets)
    backend.buckets[bucket].bed_filling = Filling(keys, versions)


def filling(bucket: FakeBucket) -> Filling | None:
    """What of the bucket's filling there is to make yet."""
    planned: Filling | None = getattr(bucket, "bed_filling", None)
    return planned if planned and planned.made < planned.keys else None
