"""Puts many versions into a bucket at once: by PutObject, a hundred thousand would take minutes."""

from moto.s3.models import s3_backends


def fill(account: str, bucket: str, keys: int, versions: int) -> None:
    """`versions` of each of `keys` objects, named `00/object 0` and so on."""
    backend = next(
        each for each in s3_backends[account].values() if bucket in each.buckets
    )
    for key in range(keys):
        for _ in range(versions):
            backend.put_object(
                bucket, f"{key % 100:02}/object {key}", b"x", disable_notification=True
            )
