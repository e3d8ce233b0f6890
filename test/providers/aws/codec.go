package main

import (
	"google.golang.org/grpc/encoding"
	_ "google.golang.org/grpc/encoding/proto"
	"google.golang.org/grpc/mem"
)

// Passes messages on as the bytes that they are; go-plugin's own, such as the end of a plugin, are left to gRPC.
type bytesCodec struct{ encoding.CodecV2 }

var codec = bytesCodec{encoding.GetCodecV2("proto")}

func (codec bytesCodec) Marshal(message any) (mem.BufferSlice, error) {
	if bytes, ok := message.(*[]byte); ok {
		return mem.BufferSlice{mem.SliceBuffer(*bytes)}, nil
	}
	return codec.CodecV2.Marshal(message)
}

func (codec bytesCodec) Unmarshal(data mem.BufferSlice, message any) error {
	if bytes, ok := message.(*[]byte); ok {
		*bytes = data.Materialize()
		return nil
	}
	return codec.CodecV2.Unmarshal(data, message)
}
