#!/usr/bin/env python3
"""Tries the container image that image.sh has built, in a container: python3 deploy/image-check.py [NAME].

Not as root, with a read-only root file system, no capabilities and a folder for its data; as the first process. It
takes buildah and runc (Debian's packages), root, and the storage driver that image.sh was given."""

import json
import os
import pathlib
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request

NAME = sys.argv[1] if len(sys.argv) > 1 else "localhost/password-recover"
USER = 65532
PROGRAM = "/usr/local/bin/password-recover"
LONGEST = 30
# Cgroups are limits on what it may use, which nothing here is about, and not every machine lets one make them.
RUNTIME = ["runc", "--rootless=true"]


def buildah(*arguments):
    ran = subprocess.run(["buildah", *arguments], check=True, capture_output=True, text=True)
    return ran.stdout.strip()


def free_port():
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


def bundle(folder, root, image, arguments, port):
    """What the runtime reads: the image's own settings, in the strictest container."""
    subprocess.run([*RUNTIME, "spec", "--bundle", folder], check=True)
    path = pathlib.Path(folder, "config.json")
    spec = json.loads(path.read_text())
    config = image["Docker"]["config"]
    user, group = map(int, config["User"].split(":"))
    spec["root"] = {"path": root, "readonly": True}
    spec["process"] |= {
        "terminal": False,
        "user": {"uid": user, "gid": group},
        "args": config["Entrypoint"] + arguments,
        "cwd": config["WorkingDir"],
        "env": config["Env"]
        + [f"LISTEN_ADDR=127.0.0.1:{port}", "EMAIL_BACKEND=dummy", "PATH=/usr/local/bin"],
        "noNewPrivileges": True,
    }
    spec["process"]["capabilities"] = {kind: [] for kind in spec["process"]["capabilities"]}
    data = pathlib.Path(folder, "data")
    data.mkdir(exist_ok=True)
    os.chown(data, user, group)
    spec["mounts"] = [mount for mount in spec["mounts"] if mount["destination"] != "/sys/fs/cgroup"]
    spec["mounts"].append(
        {"destination": "/data", "type": "bind", "source": str(data), "options": ["bind", "rw"]}
    )
    # The network is this machine's, so that it can be asked.
    spaces = spec["linux"]["namespaces"]
    spec["linux"]["namespaces"] = [space for space in spaces if space["type"] not in ("network", "cgroup")]
    spec["linux"].pop("resources", None)
    path.write_text(json.dumps(spec))


def ask(port, path):
    try:
        with urllib.request.urlopen(f"http://127.0.0.1:{port}{path}", timeout=5) as answer:
            return answer.status
    except urllib.error.HTTPError as error:
        return error.code
    except OSError:
        return None


def wait_until_ready(server, port):
    deadline = time.monotonic() + LONGEST
    while ask(port, "/readyz") != 200:
        assert server.poll() is None, "it ends by itself"
        assert time.monotonic() < deadline, "it does not start"
        time.sleep(0.05)


def host_process():
    """The container's first process, as this machine sees it."""
    state = subprocess.run([*RUNTIME, "state", "image-check"], check=True, capture_output=True)
    return json.loads(state.stdout)["pid"]


def check_files(root, config):
    assert config["User"] == f"{USER}:{USER}"
    assert config["StopSignal"] == "SIGTERM"
    assert config["ExposedPorts"] == {"8000/tcp": {}} and config["Volumes"] == {"/data": {}}
    certificates = pathlib.Path(root, "etc/ssl/certs/ca-certificates.crt").read_text()
    assert certificates.count("BEGIN CERTIFICATE") > 50
    for zone in ["UTC", "Europe/Berlin", "America/New_York"]:
        assert pathlib.Path(root, "usr/share/zoneinfo", zone).read_bytes().startswith(b"TZif"), zone
    # Nothing else that runs, and nothing that changes whom one is.
    for shell in ["bin/sh", "bin/bash", "usr/bin/env"]:
        assert not pathlib.Path(root, shell).exists(), shell
    programs = []
    for path in pathlib.Path(root).rglob("*"):
        if path.is_symlink() or not path.is_file():
            continue
        mode = path.stat().st_mode
        assert not mode & 0o6000, f"{path} is setuid"
        if mode & 0o111 and ".so" not in path.name and "zoneinfo" not in path.parts:
            programs.append("/" + str(path.relative_to(root)))
    assert programs == [PROGRAM], programs
    print("files: the program, its libraries, certificates and time zones; no shell")


def check_run(folder, root, image):
    port = free_port()
    bundle(folder, root, image, image["Docker"]["config"]["Cmd"], port)
    log = pathlib.Path(folder, "log")
    run = [*RUNTIME, "run", "--bundle", folder, "image-check"]
    with log.open("w") as output:
        server = subprocess.Popen(run, stdout=output, stderr=output)
    try:
        wait_until_ready(server, port)
        process = host_process()
        status = pathlib.Path(f"/proc/{process}/status").read_text()
        fields = dict(line.split(":\t", 1) for line in status.splitlines())
        assert set(fields["Uid"].split()) == {str(USER)}, fields["Uid"]
        assert int(fields["CapEff"], 16) == 0 and int(fields["CapPrm"], 16) == 0
        assert fields["NSpid"].split()[-1] == "1", "it is not the first process"
        print("runs: as nobody in particular, without capabilities, as the first process")

        mounts = pathlib.Path(f"/proc/{process}/mounts").read_text().splitlines()
        of_root = next(line.split() for line in mounts if line.split()[1] == "/")
        assert "ro" in of_root[3].split(","), of_root
        kept = sorted(path.name for path in pathlib.Path(folder, "data").iterdir())
        assert "password-recover.sqlite3" in kept and "password-recover.key" in kept, kept
        assert ask(port, "/forgot-password") == 200
        print("writes: only to /data")

        health = image["Docker"]["config"]["Healthcheck"]["Test"]
        command = health[1].split() if health[0] == "CMD-SHELL" else health[1:]
        # Without a shell, only the exec form works.
        assert health[0] == "CMD", health
        execute = [*RUNTIME, "exec", "image-check", *command]
        assert subprocess.run(execute).returncode == 0
        print("health check: passes")

        start = time.monotonic()
        os.kill(process, signal.SIGTERM)
        code = server.wait(timeout=LONGEST)
        assert code == 0, f"it ends with {code}"
        assert "panic" not in log.read_text()
        print(f"SIGTERM: ends with 0 after {time.monotonic() - start:.1f} s")
    except BaseException:
        sys.stderr.write(log.read_text())
        raise
    finally:
        if server.poll() is None:
            server.kill()
            subprocess.run([*RUNTIME, "delete", "--force", "image-check"])


def main():
    image = json.loads(buildah("inspect", "--type", "image", NAME))
    container = buildah("from", "--pull-never", NAME)
    try:
        root = buildah("mount", container)
        with tempfile.TemporaryDirectory() as folder:
            check_files(root, image["Docker"]["config"])
            check_run(folder, root, image)
    finally:
        buildah("rm", container)
    print(f"{NAME} is sound")


main()
