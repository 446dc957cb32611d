ARG BASE_REGISTRY=docker.io/library
FROM ${BASE_REGISTRY}/ubuntu:24.04
ENV CUDA=true
COPY --chmod=755 files/runtime-info /usr/bin/
CMD ["runtime-info"]
