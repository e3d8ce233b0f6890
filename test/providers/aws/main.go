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
	"errors"
	"fmt"
	"os"
)

func main() {
	if err := run(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(args []string) error {
	if len(args) != 3 || (args[0] != "write" && args[0] != "serve") {
		return errors.New("usage: aws write|serve PROGRAM FILE")
	}
	real := &provider{program: args[1]}
	defer real.kill()
	if args[0] == "write" {
		return write(real, args[2])
	}
	description, err := os.ReadFile(args[2])
	if err != nil {
		return err
	}
	serve(real, description)
	return nil
}
