package main

import (
	"os/exec"
	"syscall"
)

// A test that kills Terraform's providers means this one, which must not go on alone.
func dieWithParent(command *exec.Cmd) {
	command.SysProcAttr = &syscall.SysProcAttr{Pdeathsig: syscall.SIGKILL}
}
