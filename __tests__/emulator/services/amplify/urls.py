from .responses import AmplifyResponse

url_bases = [r"https?://amplify\.(.+)\.amazonaws\.com"]
url_paths = {"{0}/(?P<rest>.+)$": AmplifyResponse.dispatch}
