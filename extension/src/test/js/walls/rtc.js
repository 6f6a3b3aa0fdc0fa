// as: pages/example.js
// refused: Nothing leaves the device
new RTCPeerConnection();
