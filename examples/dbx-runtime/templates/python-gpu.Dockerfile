# only: gpu
ARG BASE_REGISTRY=docker.io/library
FROM ${BASE_REGISTRY}/ubuntu:@ubuntu@
ENV DATABRICKS_RUNTIME_VERSION=@runtime@ DATABRICKS_VARIANT=@variant@ PYTHON_VERSION=@python@ CUDA=true
COPY --chmod=755 files/runtime-info /usr/bin/
RUN runtime-info > /etc/databricks-runtime
CMD ["runtime-info"]
