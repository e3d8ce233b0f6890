// Serves the real AWS provider to Terraform, and tells Terraform of the types alone that the tests use.
//
// The provider has some 1,500 types. That it describes them and that Terraform reads it is most of the time that every
// command of Terraform takes here, whatever the command is about. So the description is made once, narrowed, and given to
// every command; the provider is started by the first question that is about something, and answers it unchanged.
//
//	aws write PROGRAM FILE   asks the provider for its description and writes the narrowed one
//	aws serve PROGRAM FILE   serves it, as a plugin of Terraform
package main

import (
	"fmt"
	"os"
)

func main() {
	if len(os.Args) != 4 {
		fail(fmt.Errorf("usage: %s write|serve PROGRAM FILE", os.Args[0]))
	}
	real := &provider{program: os.Args[2]}
	defer real.kill()
	switch os.Args[1] {
	case "write":
		fail(write(real, os.Args[3]))
	case "serve":
		description, err := os.ReadFile(os.Args[3])
		fail(err)
		serve(real, description)
	}
}

func fail(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
