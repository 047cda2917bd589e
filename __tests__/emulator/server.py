"""The HTTP server: moto's, with connections that stay open."""

from socket import SO_LINGER, SOL_SOCKET
from struct import pack

from moto.moto_server.werkzeug_app import MotoRequestHandler
from werkzeug.wrappers import Response


class RequestHandler(MotoRequestHandler):
    """Answers many requests on one connection, as AWS does; werkzeug closes it after each.

    The bed reads every body to its end, so that the next request begins where this one ended.
    """

    protocol_version = "HTTP/1.1"
    # Head and body leave together: nothing waits for the other side's delayed acknowledgement.
    wbufsize = -1
    disable_nagle_algorithm = True
    # Seconds that an idle connection stays open: who opens them by the thousand would run out of them.
    timeout = 20

    def run_wsgi(self) -> None:
        if self.headers.get("Expect", "").strip().lower() == "100-continue":
            self.send_response_only(100)
            self.end_headers()
            self.wfile.flush()
        # The application gets a copy of the environment, but the same dictionary.
        connection: dict[str, str] = {}
        environ = {**self.make_environ(), "bed.connection": connection}
        response = Response.from_app(self.server.app, environ, buffered=True)
        body = response.get_data()
        breaks = connection.get("breaks")
        self.close_connection |= bool(breaks)
        if breaks == "reset":
            # Without lingering, closing is a reset: socket(7), SO_LINGER.
            self.connection.setsockopt(SOL_SOCKET, SO_LINGER, pack("ii", 1, 0))
            return
        self.send_response(response.status_code)
        for name, value in response.headers:
            self.send_header(name, value)
        if "Content-Length" not in response.headers and response.status_code not in (204, 304):
            self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body[: len(body) // 2] if breaks == "truncated" else body)
        self.wfile.flush()

    def log_error(self, format: str, *args: object) -> None:
        """A connection that was idle for too long is no error."""
        if not format.startswith("Request timed out"):
            super().log_error(format, *args)

    def log_request(self, *_: object) -> None:
        """Requests are recorded in the call log, not on the console."""
