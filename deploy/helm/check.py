#!/usr/bin/env python3
"""Lints the chart and reads what Helm makes of it: python3 -m pip install helm-python-sdk==0.2.2 pyyaml."""

import pathlib

import helm_python as helm
import yaml

FOLDER = str(pathlib.Path(__file__).parent)
ADDRESS = "https://recover.example.org"


def rendered(**values):
    values.setdefault("settings", {})["BASE_URL"] = ADDRESS
    with helm.Chart.load(FOLDER) as chart:
        files = chart.render(values, name="accounts", namespace="default")
    made = {}
    for name, text in files.items():
        if not name.endswith((".yaml", ".yml")):
            continue
        for document in filter(None, yaml.safe_load_all(text)):
            made[document["kind"]] = document
    return made


def fails(values, word):
    try:
        with helm.Chart.load(FOLDER) as chart:
            chart.validate_schema(values)
            chart.render(values, name="accounts", namespace="default")
    except helm.HelmError as error:
        assert word in str(error), error
    else:
        raise AssertionError(f"it takes {values}")


def check():
    findings = helm.lint(FOLDER, values={"settings": {"BASE_URL": ADDRESS}})
    worst = max((one["severity"] for one in findings["messages"]), default=0)
    assert not findings["errors"] and worst < 2, findings

    made = rendered()
    assert set(made) == {"Deployment", "Service", "PodDisruptionBudget"}, set(made)
    pod = made["Deployment"]["spec"]["template"]
    spec = pod["spec"]
    (container,) = spec["containers"]
    for kind, selector in [
        ("Service", made["Service"]["spec"]["selector"]),
        ("Deployment", made["Deployment"]["spec"]["selector"]["matchLabels"]),
        ("budget", made["PodDisruptionBudget"]["spec"]["selector"]["matchLabels"]),
    ]:
        assert selector.items() <= pod["metadata"]["labels"].items(), kind

    assert spec["securityContext"]["runAsNonRoot"] is True
    assert spec["automountServiceAccountToken"] is False
    assert container["securityContext"] == {
        "allowPrivilegeEscalation": False,
        "readOnlyRootFilesystem": True,
        "capabilities": {"drop": ["ALL"]},
    }
    ports = {port["name"]: port["containerPort"] for port in container["ports"]}
    assert made["Service"]["spec"]["ports"][0]["targetPort"] in ports
    for probe, path in [("startup", "/healthz"), ("liveness", "/healthz"), ("readiness", "/readyz")]:
        asked = container[f"{probe}Probe"]["httpGet"]
        assert asked["path"] == path and asked["port"] in ports, probe

    environment = {one["name"]: one["value"] for one in container["env"]}
    assert all(isinstance(value, str) for value in environment.values())
    assert environment["BASE_URL"] == ADDRESS
    assert environment["LISTEN_ADDR"].endswith(str(ports["http"]))
    folder = next(one["mountPath"] for one in container["volumeMounts"] if one["name"] == "secrets")
    assert environment["DATABASE_URL_FILE"] == f"{folder}/database_url"
    assert environment["SECRET_KEY_FILE"] == f"{folder}/secret_key"
    assert {one["name"] for one in container["volumeMounts"]} == {one["name"] for one in spec["volumes"]}
    stopping = int(environment["SHUTDOWN_DELAY"]) + int(environment["SHUTDOWN_TIMEOUT"])
    assert spec["terminationGracePeriodSeconds"] > stopping
    longer = rendered(settings={"SHUTDOWN_TIMEOUT": "300"})["Deployment"]["spec"]["template"]["spec"]
    assert longer["terminationGracePeriodSeconds"] > 300

    assert "PodDisruptionBudget" not in rendered(replicas=1), "it would block every drain"
    rendered(
        nodeSelector={"disk": "fast"},
        tolerations=[{"key": "accounts", "operator": "Exists"}],
        affinity={"nodeAffinity": {}},
        imagePullSecrets=[{"name": "registry"}],
        secretSettings={"METRICS_TOKEN": "metrics_token"},
    )
    fails({}, "BASE_URL")
    fails({"settings": {"BASE_URL": ADDRESS, "SHUTDOWN_DELAY": 10}}, "SHUTDOWN_DELAY")
    fails({"replica": 3}, "replica")
    print("The chart is in order.")


if __name__ == "__main__":
    check()
