package main

import (
	"context"

	"github.com/hashicorp/go-hclog"
	"github.com/hashicorp/go-plugin"
	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

const (
	describe    = "/tfplugin5.Provider/GetSchema"
	stop        = "/tfplugin5.Provider/Stop"
	pluginName  = "provider"
	maximumSize = 256 << 20
)

// What Terraform and its providers tell each other by.
// https://github.com/hashicorp/terraform-plugin-go/blob/v0.29.0/tfprotov5/tf5server/server.go
var handshake = plugin.HandshakeConfig{
	ProtocolVersion:  5,
	MagicCookieKey:   "TF_PLUGIN_MAGIC_COOKIE",
	MagicCookieValue: "d602bf8f470bc67ca7faa0386276bbdd4330efaf76d1a219cb4d6991ca9872b2",
}

var plugins = map[int]plugin.PluginSet{5: {pluginName: anyService{}}}

// A plugin whose service is not known here: a server passes on what it is asked, and a client is the bare connection.
type anyService struct{ plugin.NetRPCUnsupportedPlugin }

func (anyService) GRPCServer(*plugin.GRPCBroker, *grpc.Server) error { return nil }

func (anyService) GRPCClient(_ context.Context, _ *plugin.GRPCBroker, connection *grpc.ClientConn) (any, error) {
	return connection, nil
}

// Returns when Terraform has no more use for it.
func serve(real *provider, description []byte) {
	answer := func(_ any, stream grpc.ServerStream) error {
		method, ok := grpc.MethodFromServerStream(stream)
		if !ok {
			return status.Error(codes.Internal, "a request without a method")
		}
		var request, response []byte
		if err := stream.RecvMsg(&request); err != nil {
			return err
		}
		switch {
		case method == describe:
			response = description
		case method == stop && !real.isStarted():
		default:
			if err := real.invoke(stream.Context(), method, request, &response); err != nil {
				return err
			}
		}
		return stream.SendMsg(&response)
	}
	plugin.Serve(&plugin.ServeConfig{
		HandshakeConfig:  handshake,
		VersionedPlugins: plugins,
		Logger:           hclog.NewNullLogger(),
		GRPCServer: func(options []grpc.ServerOption) *grpc.Server {
			return grpc.NewServer(append(options,
				grpc.UnknownServiceHandler(answer),
				grpc.ForceServerCodecV2(codec),
				grpc.MaxRecvMsgSize(maximumSize),
				grpc.MaxSendMsgSize(maximumSize),
			)...)
		},
	})
}
