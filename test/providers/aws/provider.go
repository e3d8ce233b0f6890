package main

import (
	"context"
	"os"
	"os/exec"
	"slices"
	"strings"
	"sync"

	"github.com/hashicorp/go-hclog"
	"github.com/hashicorp/go-plugin"
	"google.golang.org/grpc"
)

// The real provider, which is started when it is needed.
type provider struct {
	program    string
	mutex      sync.Mutex
	client     *plugin.Client
	connection *grpc.ClientConn
}

func (real *provider) invoke(ctx context.Context, method string, request []byte, response *[]byte) error {
	connection, err := real.connect()
	if err != nil {
		return err
	}
	return connection.Invoke(ctx, method, &request, response)
}

func (real *provider) isStarted() bool {
	real.mutex.Lock()
	defer real.mutex.Unlock()
	return real.connection != nil
}

func (real *provider) kill() {
	real.mutex.Lock()
	defer real.mutex.Unlock()
	if real.client != nil {
		real.client.Kill()
	}
}

func (real *provider) connect() (*grpc.ClientConn, error) {
	real.mutex.Lock()
	defer real.mutex.Unlock()
	if real.connection != nil {
		return real.connection, nil
	}
	command := exec.Command(real.program)
	// Terraform's certificate is for this plugin; a pair of keys more for each start of the provider takes a tenth of it.
	command.Env = slices.DeleteFunc(os.Environ(), func(variable string) bool {
		return strings.HasPrefix(variable, "PLUGIN_CLIENT_CERT=")
	})
	dieWithParent(command)
	real.client = plugin.NewClient(&plugin.ClientConfig{
		HandshakeConfig:  handshake,
		VersionedPlugins: plugins,
		Cmd:              command,
		AllowedProtocols: []plugin.Protocol{plugin.ProtocolGRPC},
		SkipHostEnv:      true,
		Logger:           hclog.NewNullLogger(),
		Stderr:           os.Stderr,
		GRPCDialOptions: []grpc.DialOption{
			grpc.WithDefaultCallOptions(grpc.MaxCallRecvMsgSize(maximumSize), grpc.ForceCodecV2(codec)),
		},
	})
	protocol, err := real.client.Client()
	if err != nil {
		return nil, err
	}
	connection, err := protocol.Dispense(pluginName)
	if err != nil {
		return nil, err
	}
	real.connection = connection.(*grpc.ClientConn)
	return real.connection, nil
}
