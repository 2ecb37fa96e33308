import { Server, ServerCredentials, type sendUnaryData, type ServerUnaryCall } from '@grpc/grpc-js';
import gossipGrpc from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/gossip_grpc_pb.js';
import gossipPb from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/gossip_pb.js';
import featuresGrpc from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/serverfeatures_grpc_pb.js';
import featuresPb from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/serverfeatures_pb.js';
import sharedPb from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/shared_pb.js';
import streamsGrpc from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/streams_grpc_pb.js';
import type { Http2Server, ServerHttp2Session } from 'node:http2';
import { openGate } from '../gate/index.js';
import { batchAppend } from './batch-append.js';
import type { PeerCluster, PeerNode } from './cluster.js';
import { read } from './read.js';

const VERSION = '25.1.0.0';
const { LEADER, FOLLOWER } = gossipPb.MemberInfo.VNodeState;

export async function startNode(cluster: PeerCluster, index: number): Promise<PeerNode> {
  let server: Server;
  let inner = 0;
  const serve = async () => {
    server = new Server({ 'grpc.max_receive_message_length': -1 });
    server.addService(streamsGrpc.StreamsService, {
      batchAppend: batchAppend(cluster, node),
      read: read(cluster, node),
    });
    server.addService(featuresGrpc.ServerFeaturesService, { getSupportedMethods: features });
    server.addService(gossipGrpc.GossipService, {
      read: (_: unknown, answer: sendUnaryData<InstanceType<typeof gossipPb.ClusterInfo>>) =>
        answer(null, members(cluster)),
    });
    inner = await new Promise<number>((resolve, reject) =>
      server.bindAsync(`127.0.0.1:${inner}`, ServerCredentials.createInsecure(), (error, bound) =>
        error ? reject(error) : resolve(bound),
      ),
    );
    acknowledgeAtOnce(server);
  };
  const node: PeerNode = {
    index,
    get port() {
      return gate.port;
    },
    get gate() {
      return gate;
    },
    async restart(ms) {
      await gate.shut();
      server.forceShutdown();
      cluster.log.forget();
      if (ms > 0) await new Promise((resolve) => setTimeout(resolve, ms));
      await serve();
      await gate.open();
    },
    async close() {
      await gate.close();
      server.forceShutdown();
    },
  };
  await serve();
  const gate = await openGate({ host: '127.0.0.1', port: inner });
  return node;
}

/**
 * The native half of the client sends a call's head and body apart and leaves Nagle's algorithm on: now and then a body waits some 40 ms
 * for the delayed acknowledgement of its head. Any frame carries that back at once, this one asks for no answer; tests make many thousand calls.
 */
function acknowledgeAtOnce(server: Server): void {
  const { http2Servers } = server as unknown as { readonly http2Servers: ReadonlyMap<Http2Server, unknown> };
  for (const http2 of http2Servers.keys()) {
    http2.on('stream', (stream) => {
      setTimeout(() => {
        const { session, readableDidRead } = stream;
        if (!readableDidRead && session && !session.destroyed)
          (session as ServerHttp2Session).altsvc('clear', 'http://127.0.0.1');
      }, 1);
    });
  }
}

function features(
  _: ServerUnaryCall<unknown, unknown>,
  answer: sendUnaryData<InstanceType<typeof featuresPb.SupportedMethods>>,
): void {
  const method = (name: string) =>
    new featuresPb.SupportedMethod().setServiceName('event_store.client.streams.Streams').setMethodName(name);
  answer(
    null,
    new featuresPb.SupportedMethods()
      .setEventStoreServerVersion(VERSION)
      .setMethodsList(['batchappend', 'append', 'read'].map(method)),
  );
}

function members({ nodes, leader }: PeerCluster) {
  return new gossipPb.ClusterInfo().setMembersList(
    nodes.map(({ index, port }) =>
      new gossipPb.MemberInfo()
        .setInstanceId(new sharedPb.UUID().setString(`00000000-0000-4000-8000-00000000000${index}`))
        .setTimeStamp('0')
        .setState(index === leader ? LEADER : FOLLOWER)
        .setIsAlive(true)
        .setHttpEndPoint(new gossipPb.EndPoint().setAddress('127.0.0.1').setPort(port)),
    ),
  );
}
