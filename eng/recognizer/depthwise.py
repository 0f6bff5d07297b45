"""Depthwise convolutions for learning: the libraries' own take most of a step, above all for the gradient of the kernels."""

import torch
import torch.nn.functional as F

try:
    import triton
    import triton.language as tl
except ImportError:
    triton = None

BLOCK = 512

if triton is not None:

    @triton.jit
    def _filter(x, w, y, c_count, h_in, w_in, h_out, w_out, SH: tl.constexpr, SW: tl.constexpr, K: tl.constexpr, P: tl.constexpr, FLIP: tl.constexpr, BLOCK: tl.constexpr):
        plane = tl.program_id(0)
        channel = plane % c_count
        x += plane.to(tl.int64) * h_in * w_in
        y += plane.to(tl.int64) * h_out * w_out
        at = tl.program_id(1) * BLOCK + tl.arange(0, BLOCK)
        inside = at < h_out * w_out
        row = at // w_out
        column = at % w_out
        total = tl.zeros([BLOCK], dtype=tl.float32)
        for tap in tl.static_range(K * K):
            r = row * SH - P + tap // K
            q = column * SW - P + tap % K
            weight = tl.load(w + channel * K * K + (K * K - 1 - tap if FLIP else tap)).to(tl.float32)
            value = tl.load(x + r * w_in + q, mask=inside & (r >= 0) & (r < h_in) & (q >= 0) & (q < w_in), other=0.0).to(tl.float32)
            total += weight * value
        tl.store(y + at, total.to(y.dtype.element_ty), mask=inside)

    @triton.jit
    def _kernel_gradient(x, g, out, h_in, w_in, h_out, w_out, SH: tl.constexpr, SW: tl.constexpr, K: tl.constexpr, P: tl.constexpr, BLOCK: tl.constexpr):
        plane = tl.program_id(0)
        x += plane.to(tl.int64) * h_in * w_in
        g += plane.to(tl.int64) * h_out * w_out
        out += plane.to(tl.int64) * K * K
        for tap in tl.static_range(K * K):
            total = tl.zeros([BLOCK], dtype=tl.float32)
            for start in range(0, h_out * w_out, BLOCK):
                at = start + tl.arange(0, BLOCK)
                inside = at < h_out * w_out
                r = at // w_out * SH - P + tap // K
                q = at % w_out * SW - P + tap % K
                gradient = tl.load(g + at, mask=inside, other=0.0).to(tl.float32)
                value = tl.load(x + r * w_in + q, mask=inside & (r >= 0) & (r < h_in) & (q >= 0) & (q < w_in), other=0.0).to(tl.float32)
                total += gradient * value
            tl.store(out + tap, tl.sum(total, axis=0))


class _Depthwise(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x, weight, stride, pad):
        x = x.contiguous()
        n, c, h, w = x.shape
        k = weight.shape[2]
        h_out, w_out = (h + 2 * pad - k) // stride[0] + 1, (w + 2 * pad - k) // stride[1] + 1
        y = torch.empty((n, c, h_out, w_out), device=x.device, dtype=x.dtype)
        _filter[(n * c, triton.cdiv(h_out * w_out, BLOCK))](x, weight.contiguous(), y, c, h, w, h_out, w_out, stride[0], stride[1], k, pad, False, BLOCK)
        ctx.save_for_backward(x, weight)
        ctx.stride, ctx.pad = stride, pad
        return y

    @staticmethod
    def backward(ctx, g):
        x, weight = ctx.saved_tensors
        g = g.contiguous()
        n, c, h, w = x.shape
        k, (sh, sw) = weight.shape[2], ctx.stride
        parts = torch.empty((n, c, k * k), device=x.device, dtype=torch.float32)
        _kernel_gradient[(n * c,)](x, g, parts, h, w, g.shape[2], g.shape[3], sh, sw, k, ctx.pad, BLOCK)
        if (sh, sw) == (1, 1):
            back = torch.empty_like(x)
            _filter[(n * c, triton.cdiv(h * w, BLOCK))](g, weight.contiguous(), back, c, g.shape[2], g.shape[3], h, w, 1, 1, k, k - 1 - ctx.pad, True, BLOCK)
        else:
            back = torch.ops.aten.convolution_backward(
                g, x, weight.to(x.dtype), None, [sh, sw], [ctx.pad, ctx.pad], [1, 1], False, [0, 0], c, [True, False, False])[0]
        return back, parts.sum(0).reshape(weight.shape).to(weight.dtype), None, None


def depthwise(x, weight, bias, stride, pad, own):
    """x N x C x H x W, weight C x 1 x K x K, bias C or None; own: with the kernels above."""
    if own:
        y = _Depthwise.apply(x, weight, tuple(stride), pad)
        return y if bias is None else y + bias.to(y.dtype).view(1, -1, 1, 1)
    return F.conv2d(x, weight, bias, tuple(stride), pad, 1, weight.shape[0])


def works(device):
    """Whether the kernels above compute what PyTorch does on this device; prints what is wrong."""
    if triton is None or device != "cuda":
        return False
    torch.manual_seed(1)
    try:
        for k, stride in ((3, (1, 1)), (5, (1, 1)), (3, (1, 2)), (5, (2, 1)), (3, (2, 1))):
            x, w, b = (torch.randn(s, device=device, requires_grad=True) for s in ((3, 7, 12, 45), (7, 1, k, k), (7,)))
            with torch.backends.cudnn.flags(allow_tf32=False):
                ours = depthwise(x, w, b, stride, k // 2, True)
                g = torch.randn_like(ours)
                mine = torch.autograd.grad(ours, (x, w, b), g)
                theirs = depthwise(x, w, b, stride, k // 2, False)
                true = torch.autograd.grad(theirs, (x, w, b), g)
            worst = max((p - q).abs().max().item() / (q.abs().max().item() + 1e-6) for p, q in zip((ours, *mine), (theirs, *true)))
            if worst > 1e-3:
                print("depthwise differs", k, stride, worst, flush=True)
                return False
        return True
    except Exception as error:
        print("depthwise fails:", repr(error)[:600], flush=True)
        return False
