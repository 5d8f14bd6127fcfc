import {Component, DOCUMENT, ElementRef, inject, input, type OnInit} from '@angular/core';

/** A script that waits for consent. Angular takes `<script>` out of templates, so this puts it in. */
@Component({selector: 'app-held-script', template: '', host: {style: 'display: contents'}})
export class HeldScript implements OnInit {
  readonly src = input.required<string>();
  readonly category = input.required<string>();
  readonly #document = inject(DOCUMENT);
  readonly #host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  ngOnInit(): void {
    const script = this.#document.createElement('script');
    script.type = 'text/plain';
    script.setAttribute('data-category', this.category());
    script.setAttribute('data-src', this.src());
    this.#host.append(script);
  }
}
